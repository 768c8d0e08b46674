package io.liaison.persistence.ends;

import io.liaison.application.port.outbound.KnownEnds;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class EndStores {

    private EndStores() {}

    public static KnownEnds ends(Database database) {
        return new JooqKnownEnds(database);
    }
}
