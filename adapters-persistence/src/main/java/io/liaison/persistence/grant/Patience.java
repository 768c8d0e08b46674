package io.liaison.persistence.grant;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits in growing steps until a given time is over. */
final class Patience {
    private static final long FIRST_STEP = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_STEP = Duration.ofMillis(160).toNanos();
    private final long endsAt;
    private long step = FIRST_STEP;

    Patience(Duration most) {
        this.endsAt = System.nanoTime() + most.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, endsAt - System.nanoTime()));
    }

    /** Waits for one step, or what is left; false when nothing is left or the thread is wanted elsewhere. */
    boolean lasts() {
        var left = left().toNanos();
        if (left == 0 || Thread.currentThread().isInterrupted()) {
            return false;
        }
        LockSupport.parkNanos(Math.min(step, left));
        step = Math.min(2 * step, LONGEST_STEP);
        return true;
    }
}
