package io.liaison.persistence;

import static io.liaison.application.port.outbound.Rounds.Pace.AFTER_A_REST;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.Rounds.Round;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.EncryptionKeyMalformed;
import io.liaison.domain.error.Invalid.SchemaTooNew;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.fixture.EndingThread;
import io.liaison.persistence.host.HostTransactions;
import io.liaison.persistence.work.Pool;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A storage in a schema of the host, which has a Flyway and tables of its own there. */
class HostedStorageTest {
    private HikariDataSource pool;

    @BeforeEach
    void makeTheHostsOwn() throws SQLException {
        var server = TestStorage.location();
        pool = Pool.open(
                server.url() + "?currentSchema=hosts",
                server.user(),
                server.password().reveal());
        execute("drop schema if exists hosts cascade");
        execute("create schema hosts");
        execute("create table orders (id int)");
        execute("create table flyway_schema_history (version varchar, script varchar, success boolean)");
        execute("insert into flyway_schema_history values ('2026.1', 'V2026.1__orders.sql', true)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void it_lies_beside_what_the_host_has() {
        var storage = Premises.in(open().get());

        assertThat(storage.folders().byId(Premises.HOME.id(), Premises.SHARED.id()))
                .isEqualTo(Either.right(Premises.SHARED));
        storage.closing().close().get();
    }

    @Test
    void it_is_found_again_and_leaves_the_hosts_connections_open() throws SQLException {
        Premises.in(open().get()).closing().close().get();

        var again = open().get();

        assertThat(again.folders()
                        .byId(Premises.HOME.id(), Premises.SHARED.id())
                        .isRight())
                .isTrue();
        again.closing().close().get();
        execute("insert into orders values (1)");
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void it_has_its_threads_only_while_it_is_open() {
        var before = threads();

        var storage = open().get();

        assertThat(threads().removeAll(before).map(Thread::getName))
                .containsExactlyInAnyOrder("liaison-journal", "liaison-presence");
        storage.rounds()
                .start(List.of(new Round("nothing", Duration.ofHours(1), () -> Either.right(AFTER_A_REST))))
                .get();
        assertThat(threads().removeAll(before).size()).isGreaterThan(2);
        storage.closing().close().get();
        assertThat(threads()).containsAll(before);
        assertThat(threads().removeAll(before)).allMatch(EndingThread::isOver);
    }

    @Test
    void a_pool_that_commits_nothing_by_itself_will_do() {
        pool.close();
        pool = new HikariDataSource(withoutAutoCommit());

        var storage = Premises.in(open().get());

        var another = open().get();
        assertThat(another.folders()
                        .byId(Premises.HOME.id(), Premises.SHARED.id())
                        .isRight())
                .isTrue();
        another.closing().close().get();
        storage.closing().close().get();
    }

    @Test
    void a_schema_that_a_newer_program_has_written_is_refused_by_a_code_of_its_own() throws SQLException {
        open().get().closing().close().get();
        execute("insert into liaison_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, true)");

        var outcome = open();

        assertThat(outcome.getLeft())
                .isInstanceOfSatisfying(
                        SchemaTooNew.class, why -> assertThat(why.found()).isEqualTo(99));
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void a_table_of_the_host_that_has_one_of_its_names_is_left_alone() throws SQLException {
        execute("create table folders (id int)");

        assertThat(open().getLeft()).isInstanceOf(StorageUnavailable.class);

        execute("insert into folders values (1)");
    }

    @Test
    void a_key_that_is_none_is_told_of_before_anything_is_opened() {
        var hosted = new HostedStorage(pool, HostTransactions.NONE, new Secret("too short"));

        assertThat(hosted.open()).isEqualTo(Either.left(new EncryptionKeyMalformed()));
    }

    private Either<Failure, Storage> open() {
        return new HostedStorage(pool, HostTransactions.NONE, TestStorage.MASTER_KEY).open();
    }

    private HikariConfig withoutAutoCommit() {
        var server = TestStorage.location();
        var config = new HikariConfig();
        config.setJdbcUrl(server.url() + "?currentSchema=hosts");
        config.setUsername(server.user());
        config.setPassword(server.password().reveal());
        config.setAutoCommit(false);
        return config;
    }

    private static Set<Thread> threads() {
        return HashSet.ofAll(Thread.getAllStackTraces().keySet())
                .filter(thread -> thread.getName().startsWith("liaison-")
                        || thread.getName().startsWith("db-scheduler"));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = pool.getConnection();
                var told = connection.createStatement()) {
            told.execute(statement);
        }
    }
}
