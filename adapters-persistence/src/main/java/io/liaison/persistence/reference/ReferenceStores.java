package io.liaison.persistence.reference;

import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class ReferenceStores {

    private ReferenceStores() {}

    public static ConnectionReferences references(Database database) {
        return new JooqConnectionReferences(database);
    }
}
