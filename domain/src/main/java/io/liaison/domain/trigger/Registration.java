package io.liaison.domain.trigger;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.BackOff;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** How the provider comes to know the address of a hook. */
public sealed interface Registration {

    /** The spelling on the wire, which never changes. */
    default String key() {
        return switch (this) {
            case ByHand byHand -> "by-hand";
            case Wanted wanted -> "wanted";
            case Registered registered -> "registered";
        };
    }

    /** When the provider forgets the address unless it is told again, where it says so. */
    default Option<Instant> endsAt() {
        return this instanceof Registered registered ? registered.expiresAt() : Option.none();
    }

    /** When the provider is to be told something next. */
    default Option<Instant> turn() {
        return switch (this) {
            case ByHand byHand -> Option.none();
            case Wanted wanted -> Option.some(wanted.due());
            case Registered known -> known.due();
        };
    }

    /** The provider could not be told. While the connection does not work that is no news. */
    default Registration failed(Failure why, Instant now) {
        var trouble = why instanceof TriggerNeedsConnection ? Option.<Diagnosis>none() : Option.some(Diagnosis.of(why));
        return switch (this) {
            case ByHand byHand -> byHand;
            case Wanted wanted ->
                new Wanted(wanted.failures() + 1, now.plus(Wanted.BACK_OFF.after(wanted.failures())), trouble);
            case Registered known ->
                new Registered(known.id(), known.expiresAt(), Option.some(now.plus(Registered.AGAIN)), trouble);
        };
    }

    /** Somebody enters it there. */
    record ByHand() implements Registration {}

    /** It is to be told, and was not yet; {@code why} is what the last try came to. */
    record Wanted(int failures, Instant due, Option<Diagnosis> why) implements Registration {
        private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1));

        public static Wanted from(Instant now) {
            return new Wanted(0, now, Option.none());
        }
    }

    /** The provider knows it under {@code id}, until {@code expiresAt} where it says so; {@code due} is when to renew it. */
    record Registered(String id, Option<Instant> expiresAt, Option<Instant> due, Option<Diagnosis> why)
            implements Registration {
        private static final Duration AGAIN = Duration.ofMinutes(2);
        private static final Duration LEAST = Duration.ofMinutes(1);
        private static final int THIRDS = 3;

        /** Renewed when two thirds of its time are over, though never without a pause, whatever the provider says of the end. */
        public static Registered until(String id, Option<Instant> end, Instant now) {
            return new Registered(id, end, end.map(at -> now.plus(pause(Duration.between(now, at)))), Option.none());
        }

        private static Duration pause(Duration left) {
            var most = left.multipliedBy(2).dividedBy(THIRDS);
            return most.compareTo(LEAST) < 0 ? LEAST : most;
        }
    }
}
