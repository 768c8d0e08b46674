package io.liaison.persistence.governance;

import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class GovernanceStores {

    private GovernanceStores() {}

    public static ConnectorPolicies policies(Database database) {
        return new JooqConnectorPolicies(database);
    }
}
