package io.liaison.domain.connection;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.OutOfRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** How often the connector looks for news, for all triggers of a connection: 1 minute to 1 day, in whole seconds. */
public record PollingFrequency(Duration every) {
    public static final Duration LEAST = Duration.ofMinutes(1);
    public static final Duration MOST = Duration.ofDays(1);
    public static final PollingFrequency DEFAULT = new PollingFrequency(Duration.ofMinutes(5));

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public PollingFrequency {
        if (!isValid(every)) {
            throw new IllegalArgumentException("not a polling frequency, use PollingFrequency.of");
        }
    }

    /** {@code raw} is an ISO 8601 duration such as {@code PT5M}. */
    public static Either<Failure, PollingFrequency> of(String raw) {
        try {
            return of(Duration.parse(raw));
        } catch (DateTimeParseException malformed) {
            return Either.left(new InvalidArgument("pollingFrequency", Expectation.DURATION));
        }
    }

    private static Either<Failure, PollingFrequency> of(Duration every) {
        return isValid(every)
                ? Either.right(new PollingFrequency(every))
                : Either.left(new OutOfRange("pollingFrequency", LEAST.toString(), MOST.toString()));
    }

    private static boolean isValid(Duration every) {
        return every.compareTo(LEAST) >= 0
                && every.compareTo(MOST) <= 0
                && every.equals(every.truncatedTo(ChronoUnit.SECONDS));
    }
}
