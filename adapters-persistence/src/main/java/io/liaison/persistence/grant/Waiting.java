package io.liaison.persistence.grant;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * What one that waits for a lease has noticed of its holder. A holder that has lost its connection to the database comes
 * back at once; one that does not come back has ended, and what it was at is an orphan.
 */
final class Waiting {
    /** Longer than it takes to notice a lost connection and to make another. */
    private static final long GRACE = Duration.ofSeconds(2).toNanos();

    private Option<Absence> absence = Option.none();

    /** The fence of the holder that has ended, if one has. */
    Option<Long> orphan(LeaseState state) {
        if (!state.isHolderGone()) {
            absence = Option.none();
            return Option.none();
        }
        var since = absence.filter(seen -> seen.fence() == state.fence())
                .getOrElse(() -> new Absence(state.fence(), System.nanoTime()));
        absence = Option.some(since);
        return state.isAnswered() || System.nanoTime() - since.noticedAt() >= GRACE
                ? Option.some(state.fence())
                : Option.none();
    }

    private record Absence(long fence, long noticedAt) {}
}
