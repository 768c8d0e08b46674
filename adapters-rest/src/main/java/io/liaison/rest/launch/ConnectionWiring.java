package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.EditConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.application.port.inbound.connection.MoveConnection;
import io.liaison.application.port.inbound.connection.PreviewDeletion;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.SayFarewells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of connections to their resources; each is looked up when it is first called. */
final class ConnectionWiring {

    @Produces
    @ApplicationScoped
    CreateConnection createConnection(Liaison liaison) {
        return liaison.connections().createConnection();
    }

    @Produces
    @ApplicationScoped
    GetConnection getConnection(Liaison liaison) {
        return liaison.connections().getConnection();
    }

    @Produces
    @ApplicationScoped
    CountConnections countConnections(Liaison liaison) {
        return liaison.connections().countConnections();
    }

    @Produces
    @ApplicationScoped
    ListConnections listConnections(Liaison liaison) {
        return liaison.connections().listConnections();
    }

    @Produces
    @ApplicationScoped
    ListOwners listOwners(Liaison liaison) {
        return liaison.connections().listOwners();
    }

    @Produces
    @ApplicationScoped
    EditConnection editConnection(Liaison liaison) {
        return liaison.connections().editConnection();
    }

    @Produces
    @ApplicationScoped
    MoveConnection moveConnection(Liaison liaison) {
        return liaison.connections().moveConnection();
    }

    @Produces
    @ApplicationScoped
    CheckConnection checkConnection(Liaison liaison) {
        return liaison.connections().checkConnection();
    }

    @Produces
    @ApplicationScoped
    ReconnectConnection reconnectConnection(Liaison liaison) {
        return liaison.connections().reconnectConnection();
    }

    @Produces
    @ApplicationScoped
    GetToken getToken(Liaison liaison) {
        return liaison.connections().getToken();
    }

    @Produces
    @ApplicationScoped
    RequestThrough requestThrough(Liaison liaison) {
        return liaison.connections().requestThrough();
    }

    @Produces
    @ApplicationScoped
    DeleteConnection deleteConnection(Liaison liaison) {
        return liaison.connections().deleteConnection();
    }

    @Produces
    @ApplicationScoped
    PreviewDeletion previewDeletion(Liaison liaison) {
        return liaison.connections().previewDeletion();
    }

    @Produces
    @ApplicationScoped
    SayFarewells sayFarewells(Liaison liaison) {
        return liaison.connections().sayFarewells();
    }
}
