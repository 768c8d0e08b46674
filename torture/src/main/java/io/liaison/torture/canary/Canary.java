package io.liaison.torture.canary;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.logging.LogManager;

/** {@code ./liaison canary}: ends with 0 when no secret leaked, with 1 when one did, with 2 when nothing was tried. */
public final class Canary {
    private static final int SEEDS = 1_000_000;

    private Canary() {}

    public static void main(String... arguments) throws Exception {
        LogManager.getLogManager().reset();
        try {
            System.exit(run(CanaryOptions.read(List.of(arguments), new SecureRandom().nextInt(SEEDS))));
        } catch (IllegalArgumentException wrong) {
            System.err.println("liaison: " + wrong.getMessage() + "\n" + CanaryOptions.USAGE);
            System.exit(2);
        }
    }

    private static int run(CanaryOptions options) throws Exception {
        var folder = Files.createTempDirectory("canary");
        System.out.printf(
                "%d operations with seed %d; the files are in %s%n", options.operations(), options.seed(), folder);
        var run = CanaryRun.in(folder, options);
        System.out.print(run.report());
        return run.finds().leaks().isEmpty() ? 0 : 1;
    }
}
