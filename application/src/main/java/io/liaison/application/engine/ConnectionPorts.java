package io.liaison.application.engine;

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

/** What can be done with connections. */
public record ConnectionPorts(
        CreateConnection createConnection,
        GetConnection getConnection,
        ListConnections listConnections,
        CountConnections countConnections,
        ListOwners listOwners,
        EditConnection editConnection,
        MoveConnection moveConnection,
        CheckConnection checkConnection,
        ReconnectConnection reconnectConnection,
        GetToken getToken,
        RequestThrough requestThrough,
        DeleteConnection deleteConnection,
        SayFarewells sayFarewells,
        PreviewDeletion previewDeletion) {}
