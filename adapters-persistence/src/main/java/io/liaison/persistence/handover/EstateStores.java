package io.liaison.persistence.handover;

import io.liaison.application.port.outbound.Estates;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class EstateStores {

    private EstateStores() {}

    public static Estates estates(Database database) {
        return new JooqEstates(database);
    }
}
