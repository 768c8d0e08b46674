package io.liaison.torture.event;

import io.liaison.torture.event.verdict.EventReport;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.logging.LogManager;

/** {@code ./liaison torture events}: ends with 0 when every promise was kept, with 1 when not, with 2 when nothing was tried. */
public final class Events {
    private static final int SEEDS = 1_000_000;

    private Events() {}

    public static void main(String... arguments) throws Exception {
        LogManager.getLogManager().reset();
        try {
            System.exit(run(EventOptions.read(List.of(arguments), new SecureRandom().nextInt(SEEDS))));
        } catch (IllegalArgumentException wrong) {
            System.err.println("liaison: " + wrong.getMessage() + "\n" + EventOptions.USAGE);
            System.exit(2);
        }
    }

    private static int run(EventOptions options) throws Exception {
        var folder = Files.createTempDirectory("torture-events");
        System.out.printf(
                "%d events in %d s with %d servers and seed %d; logs are in %s%n",
                options.events(), options.time().toSeconds(), options.nodes(), options.seed(), folder);
        var verdict = EventRun.in(folder, options);
        System.out.print(EventReport.of(verdict));
        return verdict.broken().isEmpty() ? 0 : 1;
    }
}
