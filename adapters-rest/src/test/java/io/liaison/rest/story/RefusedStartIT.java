package io.liaison.rest.story;

import static io.liaison.rest.story.Launch.masterKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.story.Launch.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops a start is told in one line, with its code. */
class RefusedStartIT {
    static final ErrorCode NEWER = ErrorCode.SCHEMA_TOO_NEW;
    private static final String KEY = masterKey(1).split("=", 2)[1];

    @TempDir
    private Path folder;

    static Stream<UselessKey> keys() {
        return Stream.of(
                new UselessKey(
                        ErrorCode.ENCRYPTION_KEY_NOT_FOUND, "LIAISON_DB_URL=jdbc:postgresql://127.0.0.1:1/postgres"),
                new UselessKey(ErrorCode.ENCRYPTION_KEY_INCORRECT_FORMAT, "LIAISON_MASTER_KEY=too short"),
                new UselessKey(
                        ErrorCode.ENCRYPTION_KEY_INCORRECT_FORMAT,
                        masterKey(1).substring(0, masterKey(1).length() - 8)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_start_without_a_usable_key_ends_with_its_code(UselessKey key) throws IOException, InterruptedException {
        var refusal = Launch.in(folder).with(key.setting()).refusal();

        assertEndsWith(key.code(), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "AAAA", "KEY KEY"})
    void so_does_one_with_a_file_in_which_there_is_none(String text) throws IOException, InterruptedException {
        var refusal = Launch.in(folder).with(inFile(text.replace("KEY", KEY))).refusal();

        assertEndsWith(ErrorCode.ENCRYPTION_KEY_INCORRECT_FORMAT, refusal);
    }

    @Test
    void one_whose_file_cannot_be_read_names_the_setting() throws IOException, InterruptedException {
        var refusal =
                Launch.in(folder).with("LIAISON_MASTER_KEY_FILE=" + folder).refusal();

        assertEndsWith(ErrorCode.INVALID_ARGUMENT, refusal);
        assertThat(refusal.said()).contains("LIAISON_MASTER_KEY_FILE");
    }

    @Test
    void another_key_than_before_ends_every_command_with_its_code_and_spoils_nothing()
            throws IOException, InterruptedException {
        var launch = Launch.in(folder).withKey("administrator-of-the-start");
        launch.with(inFile(KEY + "\r\n")).start().close();

        var another = launch.with(masterKey(2));
        var refusals = List.of(
                another.refusal(),
                another.asking("rotate-keys").refusal(),
                another.asking("audit").refusal());

        refusals.forEach(refusal -> assertEndsWith(ErrorCode.SECRET_UNDECRYPTABLE, refusal));
        assertServes(launch.with(masterKey(1)));
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone() throws IOException, InterruptedException, SQLException {
        try (var database = LentDatabase.in(folder.resolve("elsewhere"))) {
            var launch = database.lentTo(Launch.in(folder)).withKey("administrator-of-the-start");
            launch.start().close();
            database.execute("update flyway_schema_history set version = '9999' where installed_rank ="
                    + " (select max(installed_rank) from flyway_schema_history)");

            assertEndsWith(NEWER, launch.refusal());
        }
    }

    @Test
    void a_folder_that_has_lost_its_key_is_given_no_other() throws IOException, InterruptedException {
        var launch = Launch.in(folder).withKey("administrator-of-the-start");
        launch.start().close();
        var file = folder.resolve("data").resolve("master.key");
        var key = Files.readString(file);

        Files.delete(file);
        assertEndsWith(ErrorCode.ENCRYPTION_KEY_NOT_FOUND, launch.refusal());
        assertThat(file).doesNotExist();
        Files.writeString(file, key.substring(8));
        assertEndsWith(ErrorCode.ENCRYPTION_KEY_INCORRECT_FORMAT, launch.refusal());
        assertThat(file).hasContent(key.substring(8));
        Files.writeString(file, key);
        assertServes(launch);
    }

    private String inFile(String text) throws IOException {
        return "LIAISON_MASTER_KEY_FILE=" + Files.writeString(folder.resolve("key"), text);
    }

    private static void assertServes(Launch launch) {
        try (var server = launch.start()) {
            assertThat(server.asAdministrator().get("/folders").status()).isEqualTo(200);
        }
    }

    private static void assertEndsWith(ErrorCode code, Refusal refusal) {
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.said().lines().filter(line -> line.startsWith("liaison: ")))
                .as(refusal.said())
                .singleElement()
                .asString()
                .endsWith(" (" + code.number() + " " + code.title() + ")");
    }

    /** A setting that leaves a server without a key, and the code that says so. */
    record UselessKey(ErrorCode code, String setting) {}
}
