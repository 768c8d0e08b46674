package io.liaison.providers.hook;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** When messages were made: in seconds or milliseconds since 1970, or as RFC 3339 has it. */
final class Moments {
    /** By how much a message may be off unless its definition says otherwise. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{12,14}");

    private Moments() {}

    /** Whether a message of that moment is neither old nor from the future. */
    static Either<Failure, Instant> fresh(Option<String> moment, Duration tolerance, Instant now) {
        return moment.flatMap(Moments::parse)
                .toEither(() -> Proof.doubted(Doubt.UNTIMED))
                .filterOrElse(made -> !made.isBefore(now.minus(tolerance)), old -> Proof.doubted(Doubt.TOO_OLD))
                .filterOrElse(
                        made -> !made.isAfter(now.plus(tolerance)), early -> Proof.doubted(Doubt.FROM_THE_FUTURE));
    }

    static Option<Instant> parse(String text) {
        if (SECONDS.matcher(text).matches()) {
            return Option.some(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        return MILLIS.matcher(text).matches() ? Option.some(Instant.ofEpochMilli(Long.parseLong(text))) : zoned(text);
    }

    private static Option<Instant> zoned(String text) {
        try {
            return Option.some(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Option.none();
        }
    }
}
