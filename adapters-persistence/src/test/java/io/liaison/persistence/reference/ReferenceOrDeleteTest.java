package io.liaison.persistence.reference;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.ConnectionReferenced;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.reference.ReferenceGuard;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferenceOrDeleteTest {
    private final Connection connection = aConnection().build();
    private final ConnectionReference reference = new ConnectionReference(
            connection.id(), ReferenceKind.PROCESS, "1", "Invoices", Option.none(), Option.none(), Version.FIRST);
    private Storage storage;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
        storage.connections().add(connection).get();
    }

    @Test
    void a_reference_waits_for_the_delete_and_finds_nothing_to_refer_to() {
        var late = new CompletableFuture<Either<Failure, ConnectionReference>>();

        var deleted = delete(() -> {
            Thread.startVirtualThread(() -> late.complete(storage.references().save(reference)));
            Races.untilSomebodyWaits();
        });

        assertThat(deleted.isRight()).isTrue();
        assertThat(late.join())
                .isEqualTo(Either.left(new ConnectionNotFound(connection.id().toString())));
    }

    @Test
    void a_delete_waits_for_the_reference_and_sees_it() {
        var late = new CompletableFuture<Either<Failure, Connection>>();

        storage.unitOfWork()
                .run(() -> storage.references().save(reference).peek(saved -> {
                    Thread.startVirtualThread(() -> late.complete(delete(() -> {})));
                    Races.untilSomebodyWaits();
                }));

        assertThat(late.join().getLeft()).isInstanceOf(ConnectionReferenced.class);
    }

    /** As the use case does it. */
    private Either<Failure, Connection> delete(Runnable meanwhile) {
        return storage.unitOfWork()
                .run(() -> storage.connections()
                        .locked(TENANT, connection.id())
                        .map(ConnectionView::connection)
                        .flatMap(locked -> storage.references()
                                .of(locked.id())
                                .flatMap(references -> ReferenceGuard.unreferenced(locked, references)))
                        .peek(free -> meanwhile.run())
                        .flatMap(storage.connections()::remove));
    }
}
