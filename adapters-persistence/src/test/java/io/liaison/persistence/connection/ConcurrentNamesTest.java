package io.liaison.persistence.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentNamesTest {
    private Storage storage;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
    }

    @Test
    void one_connection_wins_the_name() {
        var rival = aConnection().numbered(2).named("LEDGER").build();

        var outcome = storage.unitOfWork()
                .run(() -> storage.connections().add(aConnection().build()).map(added -> {
                    var waiting = Races.start(() -> storage.connections().add(rival));
                    Races.untilSomebodyWaits();
                    return waiting;
                }));

        assertThat(outcome.get().join()).isEqualTo(Either.left(new NameAlreadyUsed("LEDGER")));
    }

    @Test
    void the_other_gets_the_name_when_the_first_does_not_commit() {
        var rival = aConnection().numbered(2).named("LEDGER").build();
        var waiting = new CompletableFuture<Either<Failure, Connection>>();

        storage.unitOfWork()
                .run(() -> storage.connections().add(aConnection().build()).flatMap(added -> {
                    Thread.startVirtualThread(
                            () -> waiting.complete(storage.connections().add(rival)));
                    Races.untilSomebodyWaits();
                    return Either.<Failure, Integer>left(new MissingParameter("second thoughts"));
                }));

        assertThat(waiting.join().isRight()).isTrue();
    }

    @Test
    void one_folder_wins_the_name_at_the_top() {
        var first = aFolder().numbered(2).named("Finance").build();
        var rival = aFolder().numbered(3).named("finance").build();

        var outcome = storage.unitOfWork()
                .run(() -> storage.folders().add(first).map(added -> {
                    var waiting = Races.start(() -> storage.folders().add(rival));
                    Races.untilSomebodyWaits();
                    return waiting;
                }));

        assertThat(outcome.get().join()).isEqualTo(Either.left(new NameAlreadyUsed("finance")));
    }
}
