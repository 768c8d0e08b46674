package io.liaison.trial.stage;

import io.liaison.application.engine.ConnectionPorts;
import io.liaison.application.engine.Groundwork;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Whoever runs an engine, with one connector of it and one way to authenticate. */
public record Customer(Groundwork ground, ConnectorKey connector, AuthenticationKind kind) {

    /** Defines the connector; its key is that of this customer. */
    public Either<Failure, ConnectorKey> defines(Written.Members definition) {
        var draft = ConnectorDraft.written(definition.with("key", connector.value()));
        return ground.liaison()
                .connectors()
                .defineConnector()
                .define(new DefineConnector.Command(ground.administrator(), draft, Option.none()))
                .map(defined -> connector);
    }

    /** Enters an app of the company. */
    public Either<Failure, ConnectorKey> registers(String clientId, String clientSecret) {
        return ground.liaison()
                .connectors()
                .configureOAuthApp()
                .configure(new ConfigureOAuthApp.Command(
                        ground.administrator(),
                        connector,
                        Option.some(clientId),
                        Option.some(new Secret(clientSecret)),
                        List.empty(),
                        Option.none()))
                .map(entered -> connector);
    }

    public Either<Failure, Connecting> connect(Map<String, FieldValue> entered) {
        return ground.folder("Lives")
                .flatMap(folder -> connections()
                        .createConnection()
                        .create(new CreateConnection.Command(
                                ground.administrator(),
                                folder,
                                Option.some(connector.value()),
                                Option.some(connector.value()),
                                Option.some(kind.key()),
                                entered,
                                Option.none())));
    }

    public Either<Failure, Connecting> reconnect(ConnectionId id, Map<String, FieldValue> entered) {
        return connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(ground.administrator(), id, entered));
    }

    public Either<Failure, Connection> connection(ConnectionId id) {
        return connections()
                .getConnection()
                .get(new GetConnection.Query(ground.administrator(), id))
                .map(found -> found.subject().connection());
    }

    public Either<Failure, AccessToken> token(ConnectionId id) {
        return connections()
                .getToken()
                .token(new GetToken.Query(ground.administrator(), id))
                .map(GetToken.Token::access);
    }

    public Either<Failure, HealthReport> check(ConnectionId id) {
        return connections().checkConnection().check(new CheckConnection.Command(ground.administrator(), id));
    }

    /** A request of the customer’s own, to the API behind the connection. */
    public Either<Failure, RequestThrough.Answer> sends(ConnectionId id, RequestThrough.Request request) {
        return connections().requestThrough().send(new RequestThrough.Query(ground.administrator(), id, request));
    }

    public Either<Failure, ConnectionId> delete(ConnectionId id) {
        return connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(ground.administrator(), id, Option.none()));
    }

    private ConnectionPorts connections() {
        return ground.liaison().connections();
    }
}
