package io.liaison.persistence.farewell;

import io.liaison.application.port.outbound.Farewells;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class FarewellStores {

    private FarewellStores() {}

    public static Farewells farewells(Database database) {
        return new JooqFarewells(database, new Needs(database));
    }
}
