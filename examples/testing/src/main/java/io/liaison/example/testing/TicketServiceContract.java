package io.liaison.example.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.BuiltInRoles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every example promises, whatever it is made with. One subclass for each, which says how it is started. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TicketServiceContract {
    private static final int MOST_LINES = 79;
    private static final Path JAR = Path.of(System.getProperty("example.jar", ""));
    private Surroundings surroundings;
    private RunningService service;

    /** What a port is called in its settings. */
    protected abstract String port();

    /** The line that says on which one it does. */
    protected abstract Pattern listening();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        surroundings = Surroundings.in(folder);
        service = started();
    }

    @AfterAll
    void stop() throws InterruptedException {
        var said = service.stop();
        surroundings.close();
        assertThat(said).doesNotContain("ERROR");
    }

    @Test
    void without_a_key_nobody_gets_in() throws IOException, InterruptedException {
        var answer = service.get("/tickets");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problem(answer)).contains("\"code\":20004", "\"title\":\"Nobody is signed in\"", "\"remedy\":\"");
    }

    @Test
    void a_key_that_nobody_holds_opens_nothing() throws IOException, InterruptedException {
        var answer = tickets("no-such-key");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problem(answer)).contains("\"code\":20005");
    }

    @Test
    void whoever_may_only_look_gets_no_tickets() throws IOException, InterruptedException {
        var answer = tickets(surroundings.keyOf("Auditor", BuiltInRoles.VIEWER));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problem(answer)).contains("\"code\":20003", "\"detail\":\"", "connections.use");
    }

    @Test
    void a_stranger_is_told_of_no_connection() throws IOException, InterruptedException {
        var answer = tickets(surroundings.keyOf("Stranger"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(problem(answer)).contains("\"code\":1002").doesNotContain("Tickets", "Sandbox");
    }

    @Test
    void whoever_may_use_the_connection_gets_what_it_opens() throws IOException, InterruptedException {
        var answer = tickets(surroundings.keyOf("Nightly run", BuiltInRoles.AUTOMATION_USER));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"items\":[");
    }

    @Test
    void a_restarted_service_still_has_its_connection() throws IOException, InterruptedException {
        var key = surroundings.keyOf("Month end", BuiltInRoles.AUTOMATION_USER);
        var before = surroundings.connections();

        var said = service.stop();
        service = started();

        assertThat(said).contains("Shutdown completed");
        assertThat(before).hasSize(1);
        assertThat(surroundings.connections().map(view -> view.connection().id()))
                .isEqualTo(before.map(view -> view.connection().id()));
        assertThat(tickets(key).statusCode()).isEqualTo(200);
    }

    @Test
    void takes_fewer_than_eighty_lines_of_java() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var lines = 0;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isBetween(1, MOST_LINES);
        }
    }

    /** What the service is told. */
    protected final Map<String, String> settings() {
        var settings = new HashMap<>(surroundings.settings());
        settings.put(port(), "0");
        return settings;
    }

    private RunningService started() throws IOException {
        return RunningService.start(JAR, settings(), listening());
    }

    private HttpResponse<String> tickets(String key) throws IOException, InterruptedException {
        return service.get("/tickets", "Authorization", "Bearer " + key);
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer.body();
    }
}
