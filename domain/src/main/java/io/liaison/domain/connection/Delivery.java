package io.liaison.domain.connection;

import io.liaison.domain.shared.BackOff;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** An announcement on its way; {@code attempts} counts how often it was tried, this time included. */
public record Delivery(Announcement announcement, int attempts) {
    /** After that nobody wants to hear it any more. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** The longest is ten seconds, doubled nine times. */
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(10), Duration.ofSeconds(5_120));

    private static final int HALF = 2;

    /**
     * When to try again after an attempt that failed; none when it is too old. The wait doubles, and lies somewhere in its
     * second half: where, the id decides, so that what failed together does not come back together.
     */
    public Option<Instant> nextAttempt(Instant now) {
        var half = BACK_OFF.after(attempts - 1).dividedBy(HALF);
        var next = now.plus(half).plusMillis(Math.floorMod(scattered(), half.toMillis()));
        return Option.some(next).filter(at -> at.isBefore(announcement.at().plus(LIFE)));
    }

    /** Another number for each id and each attempt, without any pattern (the last step of SplitMix64). */
    private long scattered() {
        var mixed = announcement.id().getLeastSignificantBits() + attempts * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return mixed ^ (mixed >>> 31);
    }
}
