package io.liaison.domain.authentication;

import java.time.Duration;

/**
 * How long a grant is left alone after a refresh has failed: somewhere between the two, by chance, so that those who failed
 * together do not come back together.
 */
public record RefreshPause(Duration least, Duration most) {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int LAST_DOUBLING = 6;

    /** Doubled with each failure in a row, and never shorter than the provider asks for. */
    public static RefreshPause after(int failuresBefore, Duration asked) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failuresBefore, LAST_DOUBLING));
        var backOff = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        var least = longer(backOff.dividedBy(2), asked);
        return new RefreshPause(least, least.plus(backOff.dividedBy(2)));
    }

    /** Exactly that long: there is no point in an earlier try, and none in a later one. */
    public static RefreshPause of(Duration exactly) {
        return new RefreshPause(exactly, exactly);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
