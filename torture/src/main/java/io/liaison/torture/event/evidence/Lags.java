package io.liaison.torture.event.evidence;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long things took, counted in classes of which each is wider by a twentieth than the one before. */
public final class Lags {
    private static final double STEP = Math.log(1.05);
    private static final int CLASSES = 400;
    private final AtomicLongArray counts = new AtomicLongArray(CLASSES);

    public void add(long millis) {
        var step = (int) (Math.log((double) Math.max(1, millis)) / STEP);
        counts.incrementAndGet(Math.min(CLASSES - 1, step));
    }

    public long count() {
        return sumUntil(CLASSES - 1);
    }

    /** The time within which that share of them were done. */
    public Duration within(double share) {
        var wanted = Math.ceil(share * count());
        var step = 0;
        while (step < CLASSES - 1 && sumUntil(step) < wanted) {
            step++;
        }
        return Duration.ofMillis(Math.round(Math.exp((step + 1) * STEP)));
    }

    private long sumUntil(int last) {
        var sum = 0L;
        for (var step = 0; step <= last; step++) {
            sum += counts.get(step);
        }
        return sum;
    }
}
