package io.liaison.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.example.testing.TicketServiceContract;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/** The service as {@code java -jar} runs it, and closed while its process goes on. */
class SpringBootServiceIT extends TicketServiceContract {
    private static final Pattern ENGINE = Pattern.compile("^(liaison|db-scheduler)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    protected String port() {
        return "server.port";
    }

    @Override
    protected Pattern listening() {
        return Pattern.compile("Tomcat started on port (\\d+)");
    }

    @Test
    void a_closed_application_leaves_no_thread_of_the_engine() throws InterruptedException {
        var others = threads();
        var application = SpringApplication.run(TicketService.class, arguments());
        var started = threads();
        started.removeAll(others);

        application.close();

        assertThat(started).isNotEmpty();
        for (var thread : started) {
            assertThat(thread.join(PATIENCE)).as(thread.getName()).isTrue();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> ENGINE.matcher(thread.getName()).find())
                .collect(Collectors.toSet());
    }

    private String[] arguments() {
        return settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
