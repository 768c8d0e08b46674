package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.ConnectionReferenced;
import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DeleteConnectionTest {
    private final Workbench bench = new Workbench();

    @Test
    void a_deleted_connection_is_gone_and_its_grant_is_revoked() {
        var connection = bench.consentedConnection("Inbox");

        var outcome = delete(connection, Option.none());

        assertThat(outcome.isRight()).isTrue();
        assertThat(bench.token(connection).getLeft()).isInstanceOf(ConnectionNotFound.class);
        assertThat(bench.provider.liveTokens()).isZero();
    }

    @Test
    void a_referenced_connection_is_kept_and_every_reference_named() {
        var connection = bench.machineConnection("Ledger");
        register(connection);

        var outcome = delete(connection, Option.none());

        assertThat(outcome.getLeft())
                .isEqualTo(new ConnectionReferenced(
                        "Ledger", List.of(new Referrer(ReferenceKind.PROCESS, "p-1", "Month end"))));
        assertThat(bench.token(connection).isRight()).isTrue();
    }

    @Test
    void it_can_be_deleted_once_the_reference_is_gone() {
        var connection = bench.machineConnection("Ledger");
        register(connection);
        bench.liaison
                .references()
                .removeReference()
                .remove(new RemoveReference.Command(
                        bench.admin, connection.id(), ReferenceKind.PROCESS, "p-1", Option.none()))
                .get();

        var outcome = delete(connection, Option.none());

        assertThat(outcome.isRight()).isTrue();
    }

    @Test
    void a_stale_reader_does_not_delete() {
        var connection = bench.machineConnection("Ledger");

        var outcome = delete(connection, Option.some(new Version(99)));

        assertThat(outcome.getLeft()).isInstanceOf(StaleVersion.class);
    }

    private void register(Connection connection) {
        bench.liaison
                .references()
                .registerReference()
                .register(new RegisterReference.Command(
                        bench.admin,
                        connection.id(),
                        ReferenceKind.PROCESS,
                        "p-1",
                        Option.some("Month end"),
                        Option.none(),
                        Option.none(),
                        Option.none()))
                .get();
    }

    private Either<Failure, ConnectionId> delete(Connection connection, Option<Version> read) {
        return bench.liaison
                .connections()
                .deleteConnection()
                .delete(new DeleteConnection.Command(bench.admin, connection.id(), read));
    }
}
