package io.liaison.persistence.grant;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.OTHER_TENANT;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** More callers than round trips are made at once. */
class ReadingTogetherTest {
    private static final int CALLERS = 64;
    private static final int TIMES = 20;
    private final Storage storage = Premises.in(TestStorage.empty());
    private final Seq<Connection> connections = List.range(0, CALLERS)
            .map(number -> aConnection()
                    .numbered(1_000 + number)
                    .named("Mailbox " + number)
                    .build())
            .map(connection -> storage.connections().add(connection).get());

    @Test
    void each_caller_is_told_of_the_connection_that_it_asked_for() {
        var callers = connections.map(connection -> Races.start(() -> List.fill(
                TIMES,
                () -> storage.grants().read(TENANT, connection.id()).get().name())));

        var told = callers.map(CompletableFuture::join);

        assertThat(told.map(List::toSet).map(names -> names.single().value()))
                .isEqualTo(connections.map(connection -> connection.name().value()));
    }

    @Test
    void nobody_of_another_tenant_is_told_what_was_found_beside() {
        var owners = connections.map(connection ->
                Races.start(() -> List.fill(TIMES, () -> storage.grants().read(TENANT, connection.id()))));
        var strangers = connections.map(connection ->
                Races.start(() -> List.fill(TIMES, () -> storage.grants().read(OTHER_TENANT, connection.id()))));

        assertThat(owners.flatMap(CompletableFuture::join)).allMatch(found -> found.isRight());
        assertThat(strangers.flatMap(CompletableFuture::join))
                .allMatch(found -> found.isLeft() && found.getLeft() instanceof ConnectionNotFound);
    }

    @Test
    void a_unit_of_work_sees_what_it_has_done_itself_and_nobody_else_does() {
        var others = connections
                .tail()
                .map(connection -> Races.start(() ->
                        List.fill(TIMES, () -> storage.grants().read(TENANT, connection.id()))));

        var seen = List.fill(TIMES, () -> seenWhileRemoving(connections.head()));

        assertThat(seen).allMatch(found -> found.getLeft() instanceof ConnectionNotFound);
        assertThat(others.flatMap(CompletableFuture::join)).allMatch(found -> found.isRight());
    }

    /** Which is taken back in the end. */
    private Either<Failure, Reading> seenWhileRemoving(Connection connection) {
        return storage.unitOfWork()
                .run(() -> storage.connections()
                        .remove(connection)
                        .flatMap(removed -> storage.grants().read(TENANT, connection.id())));
    }
}
