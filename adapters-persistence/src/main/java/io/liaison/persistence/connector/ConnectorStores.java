package io.liaison.persistence.connector;

import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.OAuthApps;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class ConnectorStores {

    private ConnectorStores() {}

    public static Connectors connectors(Database database) {
        return new JooqConnectors(database);
    }

    public static OAuthApps oauthApps(Database database) {
        return new JooqOAuthApps(database);
    }
}
