package io.liaison.persistence.access;

import io.liaison.application.port.outbound.AccessRights;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.ExternalIdentities;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.port.outbound.Sessions;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class AccessStores {

    private AccessStores() {}

    public static Roles roles(Database database) {
        return new JooqRoles(database);
    }

    public static Assignments assignments(Database database) {
        return new JooqAssignments(database);
    }

    public static AccessRights rights(Database database) {
        return new JooqAccessRights(database);
    }

    public static Tenants tenants(Database database) {
        return new JooqTenants(database);
    }

    public static ExternalIdentities identities(Database database) {
        return new JooqExternalIdentities(database);
    }

    public static ApiKeys keys(Database database) {
        return new JooqApiKeys(database);
    }

    public static Sessions sessions(Database database) {
        return new JooqSessions(database);
    }

    public static Principals principals(Database database) {
        return new JooqPrincipals(database);
    }
}
