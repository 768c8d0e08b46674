package io.liaison.rest.launch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The clock of the server of the tests: the machine's, and later than that for as long as a test wants. */
public final class ForwardClock implements InstantSource {
    private static volatile Duration ahead = Duration.ZERO;

    ForwardClock() {}

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
    }

    /** What comes of it when that much time has passed. */
    public static <T> T later(Duration time, Supplier<T> then) {
        ahead = time;
        try {
            return then.get();
        } finally {
            ahead = Duration.ZERO;
        }
    }
}
