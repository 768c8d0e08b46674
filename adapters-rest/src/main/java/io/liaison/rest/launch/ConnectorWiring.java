package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of connectors to their resources; each is looked up when it is first called. */
final class ConnectorWiring {

    @Produces
    @ApplicationScoped
    DefineConnector defineConnector(Liaison liaison) {
        return liaison.connectors().defineConnector();
    }

    @Produces
    @ApplicationScoped
    RemoveConnector removeConnector(Liaison liaison) {
        return liaison.connectors().removeConnector();
    }

    @Produces
    @ApplicationScoped
    GetConnector getConnector(Liaison liaison) {
        return liaison.connectors().getConnector();
    }

    @Produces
    @ApplicationScoped
    ListConnectors listConnectors(Liaison liaison) {
        return liaison.connectors().listConnectors();
    }

    @Produces
    @ApplicationScoped
    ConfigureOAuthApp configureOAuthApp(Liaison liaison) {
        return liaison.connectors().configureOAuthApp();
    }
}
