package io.liaison.torture;

import io.liaison.torture.plan.Arguments;
import io.liaison.torture.plan.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.logging.LogManager;

/** {@code ./liaison torture}: ends with 0 when every promise was kept, with 1 when not, with 2 when nothing was tried. */
public final class Torture {
    private static final int SEEDS = 1_000_000;

    private Torture() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        // What the engine of this process says about the blows is no news; the others log into the folder.
        LogManager.getLogManager().reset();
        try {
            System.exit(run(Arguments.read(List.of(arguments), new SecureRandom().nextInt(SEEDS))));
        } catch (IllegalArgumentException wrong) {
            System.err.println("liaison: " + wrong.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
        }
    }

    private static int run(Options options) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("torture");
        System.out.printf(
                "Torturing for %d s with seed %d; traces and logs are in %s%n",
                options.time().toSeconds(), options.seed(), folder);
        var run = Run.in(folder, options);
        System.out.print(run.report());
        return run.verdict().broken().isEmpty() ? 0 : 1;
    }
}
