package io.liaison.domain.proxy;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.RequestsThrottled;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast requests go through a connection: a bucket of tokens, told by when it will be full again; the rest that its API has
 * asked for; and until when nobody tries again to replace a token that the API did not accept either time.
 */
public record Pace(Instant fullAt, Option<Rest> rest, Instant inVainUntil) {
    /** Of a connection that nothing has gone through. */
    public static final Pace FRESH = new Pace(Instant.EPOCH, Option.none(), Instant.EPOCH);

    private static final Duration VAIN = Duration.ofMinutes(1);

    /** One more request, unless it is too early for it. */
    public Either<Failure, Pace> next(RequestRate rate, Instant now) {
        return rest.flatMap(asked -> asked.left(now))
                .<Either<Failure, Pace>>map(Either::left)
                .getOrElse(() -> taken(rate, now));
    }

    /** The API has asked for patience. */
    public Pace resting(String host, int status, Duration asked, Instant now) {
        var bounded = asked.compareTo(Rest.MOST) > 0 ? Rest.MOST : asked;
        return new Pace(fullAt, Option.some(new Rest(host, status, now.plus(bounded))), inVainUntil);
    }

    /** A fresh token was no better than the one before. */
    public Pace renewedInVain(Instant now) {
        return new Pace(fullAt, rest, now.plus(VAIN));
    }

    /** Whether it is worth replacing a token that was refused. */
    public boolean isWorthRenewing(Instant now) {
        return !now.isBefore(inVainUntil) || now.plus(VAIN).isBefore(inVainUntil);
    }

    /** A clock that was set back makes nobody wait longer than the emptiest bucket does. */
    private Either<Failure, Pace> taken(RequestRate rate, Instant now) {
        var emptiest = now.plus(RequestRate.MINUTE);
        var known = fullAt.isAfter(emptiest) ? emptiest : fullAt;
        var next = (known.isBefore(now) ? now : known).plus(rate.each());
        return next.isAfter(emptiest)
                ? Either.left(new RequestsThrottled(rate.perMinute(), Duration.between(emptiest, next)))
                : Either.right(new Pace(next, Option.none(), inVainUntil));
    }

    /** Until when an API is left alone, and what it said. */
    public record Rest(String host, int status, Instant until) {
        /** Whatever an API asks for, it is tried again after that. */
        public static final Duration MOST = Duration.ofMinutes(5);

        /** None when it is over. */
        Option<Failure> left(Instant now) {
            var time = Duration.between(now, until);
            return Option.when(
                    time.isPositive() && time.compareTo(MOST) <= 0, () -> new ProviderBusy(host, status, time));
        }
    }
}
