package io.liaison.persistence.work;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.Races;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitOfWorkRetryTest {
    private static final String COLLIDE = "do $$ begin raise exception 'collided' using errcode = '40001'; end $$";
    private final Database database = new Database(TestStorage.pool());
    private final CountDownLatch bothHaveOne = new CountDownLatch(2);
    private final AtomicInteger runs = new AtomicInteger();
    private Storage storage;

    @BeforeEach
    void furnish() {
        storage = Premises.in(TestStorage.empty());
    }

    @Test
    void does_the_work_once_more_after_a_serialization_failure() {
        var outcome =
                database.unitOfWork().run(() -> runs.incrementAndGet() == 1 ? fail(COLLIDE) : Either.right(runs.get()));

        assertThat(outcome).isEqualTo(Either.right(2));
    }

    @Test
    void gives_up_after_the_second_serialization_failure() {
        var outcome = database.unitOfWork().run(() -> {
            runs.incrementAndGet();
            return fail(COLLIDE);
        });

        assertThat(outcome).isEqualTo(Either.left(new StorageUnavailable(SqlFailures.RETRY_AFTER)));
        assertThat(runs).hasValue(2);
    }

    @Test
    void does_the_work_once_only_after_another_failure() {
        var outcome = database.unitOfWork().run(() -> {
            runs.incrementAndGet();
            return fail("select 1 / 0");
        });

        assertThat(outcome.isLeft()).isTrue();
        assertThat(runs).hasValue(1);
    }

    @Test
    void refuses_to_commit_what_a_failed_statement_has_spoilt() {
        var outcome = database.unitOfWork().run(() -> {
            fail("select 1 / 0");
            return Either.right("as if nothing had happened");
        });

        assertThat(outcome).isEqualTo(Either.left(new StorageUnavailable(SqlFailures.RETRY_AFTER)));
    }

    @Test
    void breaks_a_deadlock_and_does_both_works() {
        var first = storage.folders()
                .add(aFolder().numbered(2).named("First").build())
                .get();
        var second = storage.folders()
                .add(aFolder().numbered(3).named("Second").build())
                .get();
        var one = Races.start(() -> lockBoth(first.id().toString(), second.id().toString()));
        var other =
                Races.start(() -> lockBoth(second.id().toString(), first.id().toString()));

        assertThat(one.join().isRight()).isTrue();
        assertThat(other.join().isRight()).isTrue();
    }

    @Test
    void leaves_one_default_of_two_that_are_chosen_at_once() {
        var first = storage.connections().add(aConnection().build()).get();
        var second = storage.connections()
                .add(aConnection().numbered(2).named("Second").build())
                .get();
        var choices = List.of(first, second)
                .map(connection -> Races.start(() -> storage.connections().update(asDefault(connection))))
                .map(CompletableFuture::join);

        assertThat(choices.count(Either::isRight)).isPositive();
        assertThat(List.of(first, second).count(this::isDefault)).isEqualTo(1);
    }

    private Either<Failure, Integer> lockBoth(String first, String second) {
        return database.unitOfWork()
                .run(() -> lock(first).flatMap(locked -> {
                    bothHaveOne.countDown();
                    awaitBoth();
                    return lock(second);
                }));
    }

    private void awaitBoth() {
        try {
            assertThat(bothHaveOne.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Either<Failure, Integer> lock(String folder) {
        return database.ask(sql -> sql.execute("select 1 from folders where id = ?::uuid for update", folder));
    }

    private Either<Failure, Integer> fail(String statement) {
        return database.ask(sql -> sql.execute(statement));
    }

    private boolean isDefault(Connection connection) {
        return storage.connections()
                .byId(TENANT, connection.id())
                .get()
                .connection()
                .isDefault();
    }

    private static Connection asDefault(Connection connection) {
        return connection.edit(connection.name(), connection.pollingFrequency(), true, NOON);
    }
}
