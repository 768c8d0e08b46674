package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes in its own time. */
final class Patience {
    private static final Duration MOST = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(20);

    private Patience() {}

    static void until(BooleanSupplier condition) {
        var giveUpAt = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("has not happened in time").isLessThan(giveUpAt);
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
