package io.liaison.application.usecase;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.fixture.ConnectorBuilder;
import io.liaison.domain.governance.GovernanceDraft;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A workbench whose administrator decides what may be connected. */
final class GovernedScene {
    final Workbench bench = new Workbench();

    void define(ConnectorBuilder connector) {
        bench.storage.connectors().save(bench.admin.tenant(), connector.build()).get();
    }

    void govern(GovernanceDraft draft) {
        bench.liaison
                .governance()
                .governConnectors()
                .govern(new GovernConnectors.Command(bench.admin, draft, Option.none()))
                .get();
    }

    Either<Failure, Connecting> reconnect(Connection connection, Map<String, FieldValue> fields) {
        return bench.liaison
                .connections()
                .reconnectConnection()
                .reconnect(new ReconnectConnection.Command(bench.admin, connection.id(), fields));
    }

    static Connection created(Either<Failure, Connecting> outcome) {
        return outcome.get().connection().subject().connection();
    }
}
