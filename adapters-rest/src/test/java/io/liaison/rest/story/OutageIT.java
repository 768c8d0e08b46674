package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each has a server of its own and waits most of the time. */
@Execution(ExecutionMode.CONCURRENT)
class OutageIT extends OutageStory {

    @Test
    void a_server_that_was_killed_goes_on_where_it_was() {
        var killed = scene.launch().start();
        var connection = scene.mailboxOn(killed.asAdministrator());
        var token = connection.token().text("/accessToken");

        killed.kill();

        try (var server = scene.launch().start()) {
            var same = new SharedConnection(server.asAdministrator(), connection.id());
            same.isConnectedAs("ada@sandbox.example");
            assertThat(same.token().text("/accessToken")).isNotEmpty().isEqualTo(token);
            same.isFoundHealthyAs("ada@sandbox.example");
        }
    }

    @Test
    void a_refresh_that_was_cut_off_before_the_provider_answered_is_made_again() {
        var killed = scene.launch().start();
        scene.provider().breaks("action=lifetime&seconds=5");
        var connection = scene.mailboxOn(killed.asAdministrator());
        scene.provider().breaks("action=fail&target=token&kind=never&times=1");

        var cutOff = CompletableFuture.runAsync(
                () -> Patience.until(() -> connection.token().status() != 200));
        Patience.until(scene.provider()::hasFailedAsTold);
        killed.kill();
        scene.provider().isWholeAgain();

        try (var server = scene.launch().start()) {
            var same = new SharedConnection(server.asAdministrator(), connection.id());
            same.isConnectedAs("ada@sandbox.example");
            Patience.until(() -> same.token().status() == 200);
            same.isFoundHealthyAs("ada@sandbox.example");
        }
        assertThat(cutOff).failsWithin(Duration.ofSeconds(10));
    }

    /**
     * The provider has given out the next token, and the network has swallowed it. Where the former token is no longer good by
     * then, that an answer was cut short is told first.
     */
    @Test
    void an_answer_that_was_lost_on_the_way_is_told_as_exactly_that() {
        try (var server = scene.launch().start()) {
            scene.provider().breaks("action=lifetime&seconds=5");
            var connection = scene.mailboxOn(server.asAdministrator());
            scene.provider().breaks("action=fail&target=token&kind=truncated&processed=true&times=1");

            Patience.until(() -> connection.token().text("/name").equals("ConnectionBroken"));

            assertThat(connection.token().text("/detail")).contains("answer to the last renewal never arrived");
        }
    }

    @Test
    void a_server_that_is_asked_to_stop_finishes_what_it_has_begun() {
        var server = scene.launch().start();
        var api = server.asAdministrator();
        var where = scene.folderOn(api);
        scene.provider().breaks("action=fail&target=token&kind=slow&delay=1500&times=1");

        var begun = CompletableFuture.supplyAsync(() -> scene.askForAMachine(api, where));
        Patience.until(scene.provider()::hasFailedAsTold);
        var ended = server.stop();

        assertThat(begun.join().text("/status")).isEqualTo("connected");
        assertThat(ended).isZero();
    }

    @Test
    void an_embedded_database_that_dies_is_back_before_anything_is_lost() throws IOException {
        try (var server = scene.launch().start()) {
            var connection = scene.machineOn(server.asAdministrator());

            postmaster().destroyForcibly();
            Patience.until(() -> isServed(connection.token()));

            connection.isConnectedAs("liaison-machine@clients.sandbox.example");
        }
    }

    /** Served, or refused in words that say whose fault it is and when to try again. */
    private static boolean isServed(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 503);
        if (answer.status() == 503) {
            assertThat(answer.text("/name")).isEqualTo("StorageUnavailable");
            assertThat(answer.text("/fault")).isEqualTo("server");
            assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        }
        return answer.status() == 200;
    }

    private ProcessHandle postmaster() throws IOException {
        var file = folder.resolve("data").resolve("database").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                .orElseThrow();
    }
}
