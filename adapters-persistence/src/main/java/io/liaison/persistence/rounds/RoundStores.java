package io.liaison.persistence.rounds;

import javax.sql.DataSource;

/** Opens what this package keeps. */
public final class RoundStores {

    private RoundStores() {}

    public static RunningRounds rounds(DataSource pool) {
        return new SharedRounds(pool);
    }
}
