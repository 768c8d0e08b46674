package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.rest.fixture.Patience;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What was gathered for the audit is not lost, and what is written stays true. */
@Execution(ExecutionMode.CONCURRENT)
class AuditOutageIT extends OutageStory {
    private static final int READS = 20;

    @Test
    void a_server_that_is_asked_to_stop_writes_what_it_has_gathered() {
        var stopped = scene.launch().start();
        var connection = scene.machineOn(stopped.asAdministrator());
        readTokens(connection);

        stopped.stop();

        try (var server = scene.launch().start()) {
            assertThat(reads(server, connection)).isEqualTo(READS);
            isIntact(server);
        }
    }

    @Test
    void what_was_written_when_a_server_is_killed_is_there_and_the_chain_goes_on() {
        var killed = scene.launch().start();
        var connection = scene.machineOn(killed.asAdministrator());
        readTokens(connection);
        Patience.until(() -> reads(killed, connection) == READS);

        killed.kill();

        try (var server = scene.launch().start()) {
            assertThat(reads(server, connection)).isEqualTo(READS);
            new SharedConnection(server.asAdministrator(), connection.id()).token();
            Patience.until(() -> reads(server, connection) == READS + 1);
            isIntact(server);
        }
    }

    private static void readTokens(SharedConnection connection) {
        for (var read = 0; read < READS; read++) {
            assertThat(connection.token().status()).isEqualTo(200);
        }
    }

    /** However many of them a quick machine has made so soon after each other that one entry tells of all. */
    private static int reads(LiaisonServer server, SharedConnection connection) {
        var entries = server.asAdministrator()
                .get("/audit?action=token.read&outcome=succeeded&subject=connection:" + connection.id())
                .json()
                .at("/items");
        return StreamSupport.stream(entries.spliterator(), false)
                .mapToInt(entry -> entry.at("/details/times").asInt(1))
                .sum();
    }

    private static void isIntact(LiaisonServer server) {
        var verification = server.asAdministrator().get("/audit/verification");
        assertThat(verification.json().at("/intact").asBoolean())
                .as(verification.toString())
                .isTrue();
    }
}
