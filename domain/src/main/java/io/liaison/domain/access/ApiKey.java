package io.liaison.domain.access;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.KeyExpired;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.InstantText;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is known of an API key. The key itself is known to whoever holds it, and to nobody else. */
public record ApiKey(
        ApiKeyId id,
        PrincipalId holder,
        Option<KeyName> name,
        Instant createdAt,
        Option<Instant> expiresAt,
        Option<Instant> lastUsedAt) {
    /** How exactly the last use is known: enough for people, and a request seldom writes. */
    public static final Duration PRECISION = Duration.ofMinutes(1);

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** A key for ever, without a name. */
    public static ApiKey plain(ApiKeyId id, PrincipalId holder, Instant at) {
        return new ApiKey(id, holder, Option.none(), at, Option.none(), Option.none());
    }

    /** A new key; every part that is not acceptable is named. */
    public static Either<Failure, ApiKey> issue(
            ApiKeyId id, PrincipalId holder, Option<String> name, Option<String> expiresAt, Instant at) {
        var theName = FieldError.at("/name", optional(name.map(KeyName::of)));
        var theEnd = FieldError.at("/expiresAt", optional(expiresAt.map(raw -> end(raw, at))));
        return FieldError.toEither(FieldError.flat(Validation.combine(theName, theEnd)
                .ap((aName, anEnd) -> new ApiKey(id, holder, aName, at, anEnd, Option.none()))));
    }

    public Either<Failure, ApiKey> unlessExpired(Instant now) {
        return expiresAt
                .filter(end -> !now.isBefore(end))
                .<Either<Failure, ApiKey>>map(end -> Either.left(new KeyExpired(end)))
                .getOrElse(() -> Either.right(this));
    }

    /** Whether a use now tells more than is known. */
    public boolean isWorthNoting(Instant now) {
        return lastUsedAt.forAll(last -> !now.isBefore(last.plus(PRECISION)));
    }

    private static Either<Failure, Instant> end(String raw, Instant at) {
        return InstantText.parse(raw)
                .map(end -> end.truncatedTo(ChronoUnit.MILLIS))
                .filter(end -> end.isAfter(at) && !end.isAfter(LATEST))
                .toEither(() -> new InvalidArgument("expiresAt", Expectation.FUTURE_INSTANT));
    }

    private static <T> Either<Failure, Option<T>> optional(Option<Either<Failure, T>> parsed) {
        return parsed.map(outcome -> outcome.map(Option::some)).getOrElse(() -> Either.right(Option.none()));
    }
}
