package io.liaison.domain.authentication;

import io.liaison.domain.shared.BackOff;
import java.time.Duration;

/**
 * How long a grant is left alone after a refresh has failed: somewhere between the two, by chance, so that those who failed
 * together do not come back together.
 */
public record RefreshPause(Duration least, Duration most) {
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** Doubled with each failure in a row, and never shorter than the provider asks for. */
    public static RefreshPause after(int failuresBefore, Duration asked) {
        var half = BACK_OFF.after(failuresBefore).dividedBy(2);
        var least = half.compareTo(asked) < 0 ? asked : half;
        return new RefreshPause(least, least.plus(half));
    }

    /** Exactly that long: there is no point in an earlier try, and none in a later one. */
    public static RefreshPause of(Duration exactly) {
        return new RefreshPause(exactly, exactly);
    }
}
