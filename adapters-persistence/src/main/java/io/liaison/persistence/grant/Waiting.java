package io.liaison.persistence.grant;

import io.liaison.persistence.presence.SignOfLife;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What one that waits for a lease has noticed of its holder. A holder that has lost its connection to the database comes
 * back soon; one that does not come back has ended, and what it was at is an orphan. To be wrong about one that has not
 * asked yet costs nothing; about one that has, it may cost the grant.
 */
final class Waiting {
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration GRACE_OF_ASKERS = Duration.ofSeconds(4);
    private final SignOfLife own;
    private Option<Absence> absence = Option.none();

    Waiting(SignOfLife own) {
        this.own = own;
    }

    /** The lease as its holder has left it, if that has ended. */
    Option<Orphan> orphan(LeaseState state) {
        absence = state.isHolderGone() ? absence.filter(of(state)).orElse(noticed(state)) : Option.none();
        return absence.filter(since -> state.isAnswered() || hasEnded(state, since.lasts()))
                .map(since -> new Orphan(since.fence(), state.isAsking()));
    }

    private boolean hasEnded(LeaseState state, Duration absent) {
        return state.isAsking()
                ? own.isSteady() && state.isSteady() && absent.compareTo(GRACE_OF_ASKERS) >= 0
                : absent.compareTo(GRACE) >= 0;
    }

    private static Predicate<Absence> of(LeaseState state) {
        return seen -> seen.fence() == state.fence();
    }

    private static Option<Absence> noticed(LeaseState state) {
        return Option.some(new Absence(state.fence(), System.nanoTime()));
    }

    private record Absence(long fence, long noticedAt) {

        Duration lasts() {
            return Duration.ofNanos(System.nanoTime() - noticedAt);
        }
    }
}
