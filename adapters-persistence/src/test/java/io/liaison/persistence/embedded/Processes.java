package io.liaison.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Kills processes and waits for what comes of it. */
public final class Processes {
    private static final long MOST = Duration.ofSeconds(60).toNanos();

    private Processes() {}

    /** The PostgreSQL that runs on a folder. */
    public static ProcessHandle postmaster(Path folder) throws IOException {
        return PidFile.in(Cluster.data(folder)).get().process().get();
    }

    /** As {@code kill -9} does; gone when this returns. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    public static void until(BooleanSupplier condition) {
        var giveUpAt = System.nanoTime() + MOST;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("has not happened in time").isLessThan(giveUpAt);
            Thread.onSpinWait();
        }
    }
}
