package io.liaison.domain.shared;

import java.time.Duration;

/** How long to leave something alone that fails: doubled with each failure in a row, from the first pause to the longest. */
public record BackOff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /** The pause after a failure that so many others went before. */
    public Duration after(int failuresBefore) {
        var doubled = first.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    /** The same, and never shorter than {@code asked}. */
    public Duration after(int failuresBefore, Duration asked) {
        var pause = after(failuresBefore);
        return pause.compareTo(asked) < 0 ? asked : pause;
    }
}
