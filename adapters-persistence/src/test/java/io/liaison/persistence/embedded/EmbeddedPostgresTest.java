package io.liaison.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_what_was_stored_until_the_next_start() throws SQLException {
        var first = SharedPostgres.startOn(folder);
        execute(first, "create table kept (value int)");
        first.stop().get();

        var second = SharedPostgres.startOn(folder);

        execute(second, "select value from kept");
        second.stop().get();
    }

    @Test
    void refuses_a_second_server_on_the_same_folder_and_leaves_the_first_alone() throws SQLException {
        var first = SharedPostgres.startOn(folder);

        var second = EmbeddedPostgres.start(folder);

        assertUnavailable(second);
        execute(first, "select 1");
        first.stop().get();
    }

    @Test
    void lets_in_nobody_without_the_password() throws IOException {
        var postgres = SharedPostgres.startOn(folder);

        assertThat(sqlStateOf(postgres, new Secret("guessed"))).isEqualTo("28P01");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.password"))))
                .isEqualTo("rw-------");
        postgres.stop().get();
    }

    @Test
    void writes_through_to_the_disk() throws SQLException {
        var shared = SharedPostgres.get();

        try (var connection = DriverManager.getConnection(
                        shared.url(), shared.user(), shared.password().reveal());
                var statement = connection.createStatement();
                var setting = statement.executeQuery("show fsync")) {
            setting.next();
            assertThat(setting.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void starts_again_by_itself_after_it_was_killed() throws IOException, SQLException {
        var postgres = SharedPostgres.startOn(folder);
        execute(postgres, "create table kept (value int)");

        Processes.kill(Processes.postmaster(folder));

        Processes.until(() -> answers(postgres));
        execute(postgres, "select value from kept");
        postgres.stop().get();
    }

    @Test
    void starts_although_a_stranger_has_the_process_number_of_a_former_start() throws IOException {
        SharedPostgres.startOn(folder).stop().get();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(Cluster.data(folder).resolve("postmaster.pid"), stranger + "\n/elsewhere\n0\n5432\n\n\n");

        var postgres = SharedPostgres.startOn(folder);

        assertThat(answers(postgres)).isTrue();
        postgres.stop().get();
    }

    @Test
    void makes_its_database_although_a_first_start_was_cut_off() throws IOException {
        SharedPostgres.lendProgramsTo(folder);
        Files.createDirectories(folder.resolve("making123"));
        Files.writeString(folder.resolve("making123").resolve("PG_VERSION"), "18");

        var postgres = EmbeddedPostgres.start(folder).get();

        assertThat(answers(postgres)).isTrue();
        postgres.stop().get();
    }

    @Test
    void says_that_it_cannot_start_on_files_of_another_version() throws IOException {
        SharedPostgres.startOn(folder).stop().get();
        Files.writeString(Cluster.data(folder).resolve("PG_VERSION"), "9.6\n");

        assertUnavailable(EmbeddedPostgres.start(folder));
    }

    private static boolean answers(EmbeddedPostgres postgres) {
        return "".equals(sqlStateOf(postgres, postgres.password()));
    }

    private static String sqlStateOf(EmbeddedPostgres postgres, Secret password) {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), password.reveal())) {
            return connection.isValid(1) ? "" : "invalid";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.url(), postgres.user(), postgres.password().reveal());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertUnavailable(Either<Failure, EmbeddedPostgres> outcome) {
        assertThat(outcome.getLeft()).isInstanceOf(StorageUnavailable.class);
    }
}
