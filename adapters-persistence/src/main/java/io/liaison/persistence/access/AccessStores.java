package io.liaison.persistence.access;

import io.liaison.application.port.outbound.Principals;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class AccessStores {

    private AccessStores() {}

    public static Principals principals(Database database) {
        return new JooqPrincipals(database);
    }
}
