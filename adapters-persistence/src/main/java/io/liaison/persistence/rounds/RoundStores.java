package io.liaison.persistence.rounds;

import io.liaison.application.port.outbound.Crew;
import javax.sql.DataSource;

/** Opens what this package keeps. */
public final class RoundStores {

    private RoundStores() {}

    public static RunningRounds rounds(DataSource pool) {
        return new SharedRounds(pool);
    }

    public static Crew crew() {
        return new VirtualCrew();
    }
}
