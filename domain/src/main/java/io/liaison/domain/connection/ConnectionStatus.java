package io.liaison.domain.connection;

import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Refused.LockedOut;
import java.time.Duration;
import java.time.Instant;

/** Whether a connection can be used. A message exists only where something is broken, so it can be read nowhere else. */
public sealed interface ConnectionStatus {

    Instant since();

    /** A person has been asked to consent, and may still do so before {@code until}. */
    record Pending(Instant since, Instant until) implements ConnectionStatus {}

    record Connected(Instant since) implements ConnectionStatus {}

    /** {@code refusals} counts how often in a row the provider has refused, the first time included. */
    record Disconnected(Diagnosis diagnosis, Instant since, int refusals) implements ConnectionStatus {
        /** After so many refusals in a row the provider is left alone, if they have taken {@link #LOCK_OUT_TIME}. */
        public static final int LOCK_OUT_REFUSALS = 5;

        public static final Duration LOCK_OUT_TIME = Duration.ofHours(1);
        private static final int MOST_DOUBLINGS = 5;

        /** Refused for the first time. */
        public Disconnected(Diagnosis diagnosis, Instant since) {
            this(diagnosis, since, 1);
        }

        /** Refused once more: in newer words, and broken since the same moment. */
        public Disconnected again(Diagnosis why, Instant at) {
            var locksOut = refusals + 1 >= LOCK_OUT_REFUSALS && !at.isBefore(since.plus(LOCK_OUT_TIME));
            return new Disconnected(locksOut ? lockedOut(why) : why, since, refusals + 1);
        }

        public boolean isLockedOut() {
            return diagnosis.code() == ErrorCode.LOCKED_OUT;
        }

        /** How long the provider is left alone before it is asked again: longer with each refusal. */
        public Duration restAfter(CheckPeriod period) {
            return period.every().multipliedBy(1L << Math.min(refusals - 1, MOST_DOUBLINGS));
        }

        private static Diagnosis lockedOut(Diagnosis why) {
            return Diagnosis.of(new LockedOut(why.code().title(), why.providerMessage()));
        }
    }

    /** What is true now: a consent that nobody gave in time has failed, though nobody was there to write that down. */
    default ConnectionStatus asOf(Instant now) {
        return switch (this) {
            case Pending pending ->
                now.isBefore(pending.until())
                        ? pending
                        : new Disconnected(Diagnosis.of(new AuthorizationExpired()), pending.until());
            case Connected connected -> connected;
            case Disconnected disconnected -> disconnected;
        };
    }
}
