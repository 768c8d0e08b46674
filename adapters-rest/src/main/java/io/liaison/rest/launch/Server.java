package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The server between start and end: it says where it is, and waits. */
public final class Server implements QuarkusApplication {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private final Start start;
    private final Terminal terminal = Terminal.open();

    Server(Start start) {
        this.start = start;
    }

    @Override
    public int run(String... args) {
        return start.outcome().fold(this::refuse, opened -> serve(opened.welcome()));
    }

    private int refuse(Failure failure) {
        terminal.refuse(failure);
        return FAILED;
    }

    private int serve(Welcome welcome) {
        welcome.lines().forEach(terminal::say);
        terminal.say(String.format(Locale.ROOT, "ready in %.3f s", sinceProcessStart()));
        Quarkus.waitForExit();
        return DONE;
    }

    private static double sinceProcessStart() {
        var now = Instant.now();
        var begin = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(begin, now).toMillis() / 1000.0;
    }
}
