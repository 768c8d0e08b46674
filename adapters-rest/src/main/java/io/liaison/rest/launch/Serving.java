package io.liaison.rest.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells that the server serves, and waits until it is asked to stop. */
public final class Serving implements QuarkusApplication {
    private final Opened opened;

    Serving(Opened opened) {
        this.opened = opened;
    }

    @Override
    public int run(String... args) {
        var terminal = Terminal.standard();
        var settings = opened.settings();
        Runtime.getRuntime().addShutdownHook(new Thread(this::endWell, "end"));
        terminal.say("Liaison serves http://%s:%d, ready in %s s."
                .formatted(settings.host(), settings.port(), sinceStart()));
        terminal.say("Console: " + settings.publicUrl() + "/console/");
        opened.sandbox().forEach(sandbox -> terminal.say("Sandbox: " + sandbox.url() + ", by the connector sandbox"));
        Quarkus.waitForExit();
        return 0;
    }

    /** A server that was asked to stop and has stopped in order has not failed, whatever signal asked it. */
    private void endWell() {
        opened.awaitClosed();
        Runtime.getRuntime().halt(0);
    }

    private static String sinceStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> String.format(
                        Locale.ROOT,
                        "%.3f",
                        Duration.between(start, Instant.now()).toMillis() / 1_000.0))
                .orElse("?");
    }
}
