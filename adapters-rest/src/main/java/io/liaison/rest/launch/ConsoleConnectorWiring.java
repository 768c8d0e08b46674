package io.liaison.rest.launch;

import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.rest.console.connector.DefinePages;
import io.liaison.rest.console.connector.Definitions;
import io.liaison.rest.console.connector.Dependents;
import io.liaison.rest.console.frame.ConsoleAddress;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What lays out the pages about connectors of the tenant's own. */
final class ConsoleConnectorWiring {

    @Produces
    @Singleton
    Definitions definitions(GetConnector getConnector, DefineConnector defineConnector) {
        return new Definitions(getConnector, defineConnector);
    }

    @Produces
    @Singleton
    Dependents dependents(ListConnections listConnections, ConsoleAddress address) {
        return new Dependents(listConnections, address);
    }

    @Produces
    @Singleton
    DefinePages definePages(Dependents dependents, ConsoleAddress address) {
        return new DefinePages(dependents, address);
    }
}
