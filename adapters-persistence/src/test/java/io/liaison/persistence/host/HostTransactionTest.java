package io.liaison.persistence.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.TestStorage;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the engine stores in a transaction of the host stays or goes with the host's work. */
class HostTransactionTest {
    private static final Failure REFUSAL = new MissingParameter("anything");
    private static final String COLLIDE = "do $$ begin raise exception 'collided' using errcode = '40001'; end $$";
    private final HostedEngine engine = new HostedEngine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void nobody_else_sees_it_before_the_host_commits_and_everybody_after_that() {
        var folder = engine.host.committing(() -> {
            var made = engine.folder("Finance").get();
            assertThat(engine.elsewhere.folders().byId(made.tenant(), made.id()).isLeft())
                    .isTrue();
            assertThat(engine.storage.folders().byId(made.tenant(), made.id())).isEqualTo(Either.right(made));
            return made;
        });

        assertThat(engine.elsewhere.folders().byId(folder.tenant(), folder.id()))
                .isEqualTo(Either.right(folder));
    }

    @Test
    void nothing_is_left_when_the_host_rolls_back_what_has_succeeded() {
        var kept = engine.connection("Kept");
        var before = HostedEngine.rows();

        engine.host.rollingBack(() -> {
            engine.folder("Finance").get();
            engine.connection("New");
            engine.rename(kept, "Renamed").get();
            return engine.delete(kept).get();
        });

        assertThat(HostedEngine.rows()).isEqualTo(before);
        assertThat(engine.token(kept).isRight()).isTrue();
    }

    @Test
    void it_tells_of_nothing_that_the_host_rolls_back() {
        var connection = engine.connection("Mailbox");
        var told = engine.events.published();

        engine.host.rollingBack(() -> engine.rename(connection, "Letterbox").get());

        assertThat(engine.events.published()).isEqualTo(told);
    }

    @Test
    void it_tells_once_of_what_the_host_commits() {
        var connection = engine.connection("Mailbox");
        var told = engine.events.published();

        engine.host.committing(() -> {
            engine.rename(connection, "Letterbox").get();
            assertThat(engine.events.published()).isEqualTo(told);
            return connection;
        });

        assertThat(engine.events.published().drop(told.size()))
                .singleElement()
                .isInstanceOf(ConnectionEvent.Edited.class);
    }

    @Test
    void no_provider_is_told_of_a_deletion_that_the_host_rolls_back() {
        var connection = engine.connection("Mailbox");

        engine.host.rollingBack(() -> engine.delete(connection).get());

        assertThat(engine.provider.revocations()).isEmpty();
    }

    @Test
    void a_provider_is_told_of_a_deletion_that_the_host_commits() {
        var connection = engine.connection("Mailbox");

        engine.host.committing(() -> engine.delete(connection).get());

        assertThat(engine.provider.revocations()).hasSize(1);
    }

    @Test
    void a_refusal_of_the_engine_takes_back_its_own_part_and_spoils_nothing() {
        engine.folder("Finance").get();

        var outcome = engine.host.committing(() -> {
            engine.host.execute("create table hosts_own (id int)");
            var refused = engine.storage
                    .unitOfWork()
                    .run(() -> engine.folder("Half").flatMap(half -> Either.<Failure, String>left(REFUSAL)));
            assertThat(refused).isEqualTo(Either.left(REFUSAL));
            var taken = engine.folder("Finance");
            engine.host.execute("drop table hosts_own");
            assertThat(taken).isEqualTo(Either.left(new NameAlreadyUsed("Finance")));
            return engine.folder("Other");
        });

        assertThat(outcome.map(folder -> folder.name().value())).isEqualTo(Either.right("Other"));
        assertThat(engine.folder("Half").isRight()).isTrue();
        assertThat(engine.folder("Other")).isEqualTo(Either.left(new NameAlreadyUsed("Other")));
    }

    @Test
    void a_work_that_breaks_is_taken_back_though_the_host_commits() {
        engine.host.committing(() -> {
            assertThatThrownBy(() -> engine.storage.unitOfWork().run(() -> {
                        engine.folder("Half").get();
                        throw new IllegalStateException("a bug");
                    }))
                    .hasMessage("a bug");
            return engine.folder("Whole").get();
        });

        assertThat(engine.folder("Half").isRight()).isTrue();
        assertThat(engine.folder("Whole")).isEqualTo(Either.left(new NameAlreadyUsed("Whole")));
    }

    @Test
    void a_work_is_never_done_twice_since_the_host_cannot_do_its_own_again() {
        var runs = new AtomicInteger();
        var database = new Database(TestStorage.pool(), engine.host);

        var outcome = engine.host.committing(() -> database.unitOfWork().run(() -> {
            runs.incrementAndGet();
            return database.ask(sql -> sql.execute(COLLIDE));
        }));

        assertThat(outcome.getLeft()).isInstanceOf(StorageUnavailable.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_statement_that_fails_by_itself_spoils_nothing_either() {
        var database = new Database(TestStorage.pool(), engine.host);

        var outcome = engine.host.committing(() -> {
            assertThat(database.ask(sql -> sql.execute("select 1 / 0")).isLeft())
                    .isTrue();
            return engine.folder("Finance");
        });

        assertThat(outcome.isRight()).isTrue();
        assertThat(engine.folder("Finance")).isEqualTo(Either.left(new NameAlreadyUsed("Finance")));
    }

    @Test
    void a_connection_that_is_lent_without_a_transaction_is_none() throws SQLException {
        try (var lent = TestStorage.pool().getConnection()) {
            var database = new Database(
                    TestStorage.pool(), () -> Option.some(new HostTransaction(lent, deed -> Assertions.fail("later"))));

            assertThat(database.isInUnitOfWork()).isFalse();
            assertThat(database.unitOfWork().afterwards(() -> {})).isEqualTo(Either.right(true));
        }
    }
}
