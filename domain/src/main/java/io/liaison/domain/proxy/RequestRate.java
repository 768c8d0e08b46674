package io.liaison.domain.proxy;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.time.Duration;

/** How many requests go through one connection in a minute: as many at once, and then each in its time. */
public record RequestRate(int perMinute) {
    public static final int MOST = 1_000_000;
    static final Duration MINUTE = Duration.ofMinutes(1);

    /** What a connection may do where nobody says otherwise. */
    public static final RequestRate USUAL = new RequestRate(600);

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public RequestRate {
        if (!isValid(perMinute)) {
            throw new IllegalArgumentException("not a rate of requests, use RequestRate.of");
        }
    }

    /** {@code argument} is named in the refusal. */
    public static Either<Failure, RequestRate> of(String argument, int perMinute) {
        return isValid(perMinute)
                ? Either.right(new RequestRate(perMinute))
                : Either.left(new InvalidArgument(argument, Expectation.REQUESTS_PER_MINUTE));
    }

    /** What each request costs. */
    Duration each() {
        return MINUTE.dividedBy(perMinute);
    }

    private static boolean isValid(int perMinute) {
        return perMinute >= 1 && perMinute <= MOST;
    }
}
