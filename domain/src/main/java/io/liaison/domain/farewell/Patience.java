package io.liaison.domain.farewell;

import io.liaison.domain.shared.BackOff;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** When to try, and for how long: pauses double from a minute to an hour, and after a day it is enough. */
public record Patience(Instant since, int attempts, Instant due) {
    public static final Duration LONGEST = Duration.ofDays(1);
    private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1));
    private static final int SHARES = 1_000;

    public static Patience from(Instant now) {
        return new Patience(now, 0, now);
    }

    /** Not at once, since something else comes first. */
    public static Patience from(Instant now, Duration later) {
        return new Patience(now, 0, now.plus(later));
    }

    /**
     * The next try; none when it would come after the day. {@code asked} is how long the provider wants to be left alone.
     * {@code spread} parts those that failed together: each adds up to half of the pause.
     */
    public Option<Patience> again(Instant now, Duration asked, int spread) {
        var pause = BACK_OFF.after(attempts, asked);
        var next = now.plus(pause).plus(pause.multipliedBy(share(spread)).dividedBy(2L * SHARES));
        return next.isAfter(since.plus(LONGEST)) ? Option.none() : Option.some(new Patience(since, attempts + 1, next));
    }

    private int share(int spread) {
        return Math.floorMod(31 * spread + attempts, SHARES);
    }
}
