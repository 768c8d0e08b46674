package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.fixture.ServerProcess;
import io.liaison.rest.fixture.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys change while two servers serve, and nobody who reads a token notices. */
class RotationStoryIT {
    private static final int SECRETS = 10_000;
    private static final int KILLS = 20;
    private static final int LONGEST_LIFE = 300;
    private static final int READS_OF_A_SLEEP = 500;
    private static final Pattern AT_WORK = Pattern.compile("^Key [0-9a-f]{8}: ");
    private static final String FORMER = "LIAISON_FORMER_" + Launch.masterKey(0).substring("LIAISON_".length());

    @TempDir
    private Path folder;

    private OutageScene scene;
    private LentDatabase database;

    @BeforeEach
    void open() throws IOException {
        scene = OutageScene.in(Files.createDirectory(folder.resolve("first")));
        database = LentDatabase.in(folder.resolve("database"));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        scene.close();
    }

    @Test
    void the_rotator_is_killed_twenty_times_and_no_read_fails_and_nothing_is_left_behind()
            throws IOException, SQLException {
        try (var first = onDatabase("first").start();
                var second = onDatabase("second").start()) {
            var connection = scene.machineOn(first.asAdministrator());
            database.keep(SECRETS);
            try (var readers = Readers.of(connection, first, second)) {
                killAgainAndAgain();
                rotateToTheEnd(first.asAdministrator());

                assertThat(readers.stopped()).as("reads").isPositive();
                assertThat(readers.failed()).isEmpty();
            }
        }
    }

    @Test
    void the_rotator_sleeps_in_the_middle_and_wakes_up_and_nothing_is_left_behind()
            throws IOException, InterruptedException, SQLException {
        try (var server = onDatabase("first").start()) {
            var connection = scene.machineOn(server.asAdministrator());
            database.keep(SECRETS);
            try (var readers = Readers.of(connection, server)) {
                var sleeper = onDatabase("sleeper").asking("rotate-keys").process(AT_WORK);
                sleeper.awaitReady();
                signal("STOP", sleeper);
                onDatabase("other").asking("rotate-keys").process(AT_WORK).awaitReady();
                var before = readers.soFar();
                Patience.until(() -> readers.soFar() > before + READS_OF_A_SLEEP);
                signal("CONT", sleeper);
                Patience.until(() -> sleeper.printed().contains("none is left"));
                rotateToTheEnd(server.asAdministrator());

                assertThat(readers.stopped()).as("reads").isPositive();
                assertThat(readers.failed()).isEmpty();
            }
        }
    }

    @Test
    void a_new_master_key_takes_over_while_one_server_after_the_other_is_restarted()
            throws IOException, InterruptedException {
        var former = Launch.masterKey(0);
        var newer = Launch.masterKey(1);
        var first = onDatabase("first").start();
        var connection = scene.machineOn(first.asAdministrator());
        try (var second = onDatabase("second").start()) {
            first.stop();
            first = onDatabase("first").with(newer).with(FORMER).start();
            assertReads(connection, first, second);
        }
        try (var second = onDatabase("second").with(newer).with(FORMER).start()) {
            assertReads(connection, first, second);
            var moved = onDatabase("command")
                    .with(newer)
                    .with(FORMER)
                    .asking("rotate-keys")
                    .asking("--master");
            assertThat(moved.refusal().said()).contains("LIAISON_FORMER_MASTER_KEY is no longer needed.");
            assertReads(connection, first, second);
            first.stop();
            first = onDatabase("first").with(newer).start();
            assertReads(connection, first, second);
            assertThat(onDatabase("command").with(former).refusal().said()).contains("(20062 SecretUndecryptable)");
        } finally {
            first.stop();
        }
    }

    private static void signal(String name, ServerProcess process) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.id()).start();
        assertThat(sent.waitFor()).isZero();
    }

    private void killAgainAndAgain() throws IOException {
        var random = new SplittableRandom(KILLS);
        for (var kill = 0; kill < KILLS; kill++) {
            var rotator = onDatabase("rotator").asking("rotate-keys").process(AT_WORK);
            rotator.awaitReady();
            Patience.pass(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
            rotator.kill();
        }
    }

    private void rotateToTheEnd(Api api) throws SQLException {
        assertThat(api.post("/keys/rotation", Map.of()).status()).isEqualTo(202);
        Patience.until(() -> api.get("/keys/rotation").text("/state").equals("finished"));
        var rotation = api.get("/keys/rotation");
        assertThat(rotation.json().at("/left").asLong()).isZero();
        assertThat(rotation.json().at("/done").asLong()).isGreaterThan(SECRETS);
        assertThat(database.secretsUnder(rotation.text("/keyId"))).isEqualTo(database.secrets());
    }

    private Launch onDatabase(String name) throws IOException {
        var own = Files.createDirectories(folder.resolve(name));
        return database.lentTo(Launch.in(own).withKey("administrator-of-the-outage"))
                .with("LIAISON_ALLOWED_PRIVATE_HOSTS=" + scene.provider().hostAndPort());
    }

    private static void assertReads(SharedConnection connection, LiaisonServer... servers) {
        for (var server : servers) {
            var token = new SharedConnection(server.asAdministrator(), connection.id()).token();
            assertThat(token.status()).as(token.toString()).isEqualTo(200);
        }
    }
}
