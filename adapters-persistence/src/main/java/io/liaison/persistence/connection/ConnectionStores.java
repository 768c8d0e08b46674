package io.liaison.persistence.connection;

import io.liaison.application.port.outbound.Checkups;
import io.liaison.application.port.outbound.Connections;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class ConnectionStores {

    private ConnectionStores() {}

    public static Connections connections(Database database) {
        return new JooqConnections(database);
    }

    public static Checkups checkups(Database database) {
        return new JooqCheckups(database);
    }
}
