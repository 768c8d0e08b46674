package io.liaison.application.port.outbound;

import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.port.outbound.TokenGrants.Seen;
import io.liaison.domain.authentication.RefreshPause;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * One refresh at a time for each connection, over all processes that share a storage. Whoever holds the lease asks the
 * provider; its fencing token decides whether what it brings is still wanted, so a holder that was stopped and wakes up
 * late does no harm. Terms are measured by the clock of the storage. But for {@link #isHeld} nothing of this belongs into
 * a unit of work: others have to see it at once.
 */
public interface RefreshLeases {

    /**
     * Takes the lease, or waits for what its holder brings.
     *
     * @failure 1002 no such connection in this tenant
     */
    Either<Failure, Outcome> take(Turn turn);

    /** The provider is about to be asked. Right false when the lease has been overtaken, and then it must not be. */
    Either<Failure, Boolean> asking(Lease lease);

    /** Whether the lease has not been overtaken; in a unit of work nobody does so until it ends. */
    Either<Failure, Boolean> isHeld(Lease lease);

    /**
     * Keeps what the provider has answered, before anybody tries to understand it; also from a holder that was overtaken
     * meanwhile. Right false when there is a newer grant, which makes the answer worthless.
     */
    Either<Failure, Boolean> answered(Lease lease, TokenResponse response, Instant askedAt);

    /** Forgets an answer of the lease's generation that nobody can make a grant of; answers its fence. */
    Either<Failure, Long> forget(Lease lease, long fence);

    /**
     * Answers to former holders that nobody has made a grant of, the newest first.
     *
     * @failure 20062 an answer does not open
     */
    Either<Failure, Seq<KeptAnswer>> leftBehind(Lease lease);

    /** Stores a refreshed grant and gives the lease back. Right false when a newer lease or grant has overtaken it. */
    Either<Failure, Boolean> renew(Lease lease, TokenGrant grant);

    /** Gives the lease back with nothing to show. Right false when it has been overtaken, and the setback is forgotten. */
    Either<Failure, Boolean> giveBack(Lease lease, Setback why);

    /** Connections of which an answer is kept that nobody is at work with, at most so many. */
    Either<Failure, Seq<Unfinished>> unfinished(int most);

    /** Who wants to refresh, and what it found due; {@code insistent} askers do not wait for the end of a pause. */
    record Turn(TenantId tenant, ConnectionId connection, Seen seen, boolean insistent, Terms terms) {

        /** The same with only so much patience left. */
        public Turn within(Duration patience) {
            return new Turn(tenant, connection, seen, insistent, new Terms(terms.toAsk(), terms.toAnswer(), patience));
        }
    }

    /**
     * How long a lease is good for that nobody has asked the provider with, how long one that somebody has, and how long
     * others wait. A holder that is known to have died loses it earlier.
     */
    record Terms(Duration toAsk, Duration toAnswer, Duration patience) {}

    /**
     * The right to ask for the successor of one generation. {@code failures} counts those in a row; {@code isUnanswered}
     * tells that somebody has asked before with the same refresh token and got no answer.
     */
    record Lease(
            TenantId tenant,
            ConnectionId connection,
            long fence,
            long generation,
            int failures,
            boolean isUnanswered) {}

    /** What a provider has answered to the holder with that fencing token, and when it was asked. */
    record KeptAnswer(long fence, TokenResponse response, Instant askedAt) {}

    /** How a refresh failed, and how long to leave the provider alone; {@code unanswered} when it may have done its part. */
    record Setback(Diagnosis why, RefreshPause pause, boolean unanswered) {}

    /** A connection with an answer that waits for somebody. */
    record Unfinished(TenantId tenant, ConnectionId connection) {}

    /** How asking for the lease ended. */
    sealed interface Outcome {

        /** The caller alone may ask. */
        record Held(Lease lease) implements Outcome {}

        /** Somebody else has stored a newer grant. */
        record Renewed(Reading reading) implements Outcome {}

        /** Somebody else has tried and failed; nobody tries again before {@code next}. */
        record Failed(Diagnosis why, Instant next) implements Outcome {}

        /** Somebody else is still at it. */
        record Busy() implements Outcome {}
    }
}
