package io.liaison.providers.oauth;

import io.liaison.domain.authentication.TokenAnswerDialect;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.http.JsonObject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a token ends, in the ways in which providers say so. A token that was granted just now has not ended yet, so a
 * moment that has passed says nothing about it.
 */
final class Expiry {
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private static final Duration SKEW = Duration.ofDays(1);
    private static final Seq<String> MEMBERS = List.of("expires_in", "expires_at", "expires_on");

    /** No standard names it, and there are two habits. */
    private static final Seq<String> OF_REFRESH_TOKEN = List.of("refresh_expires_in", "refresh_token_expires_in");

    private Expiry() {}

    static Option<Instant> read(JsonObject answer, Instant obtainedAt, TokenAnswerDialect dialect) {
        return read(said(answer, dialect.expiresIn(), MEMBERS), dialect.unit(), obtainedAt)
                .orElse(() -> dialect.lifetime().map(obtainedAt::plus));
    }

    static Option<Instant> ofRefreshToken(JsonObject answer, Instant obtainedAt, TokenAnswerDialect dialect) {
        return read(said(answer, dialect.refreshExpiresIn(), OF_REFRESH_TOKEN), dialect.unit(), obtainedAt);
    }

    private static Seq<Object> said(JsonObject answer, Option<JsonPointer> place, Seq<String> members) {
        return place.<Seq<Object>>map(at -> answer.at(at).toList()).getOrElse(() -> members.flatMap(answer::member));
    }

    private static Option<Instant> read(Seq<Object> said, ChronoUnit unit, Instant obtainedAt) {
        return said.map(value -> value.toString().strip())
                .flatMap(text -> number(text)
                        .map(some ->
                                unit == ChronoUnit.SECONDS ? moment(some, obtainedAt) : after(some, unit, obtainedAt))
                        .orElse(() -> written(text)))
                .find(end -> end.isAfter(obtainedAt))
                .map(end -> earlier(end, obtainedAt.plus(LONGEST)));
    }

    /** In a unit of its own, a number is never a moment. */
    private static Instant after(BigDecimal number, ChronoUnit unit, Instant obtainedAt) {
        var most = BigDecimal.valueOf(LONGEST.toMillis());
        var millis = number.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(unit.getDuration().toMillis()))
                .min(most);
        return obtainedAt.plusMillis(millis.longValue());
    }

    /** Nothing lives as long as from 1970 until yesterday, so such a number counts from there. */
    private static Instant moment(BigDecimal number, Instant obtainedAt) {
        var yesterday = obtainedAt.minus(SKEW);
        if (number.compareTo(BigDecimal.valueOf(yesterday.toEpochMilli())) >= 0) {
            var latest = BigDecimal.valueOf(obtainedAt.plus(LONGEST).toEpochMilli());
            return Instant.ofEpochMilli(number.min(latest).longValue());
        }
        return number.compareTo(BigDecimal.valueOf(yesterday.getEpochSecond())) >= 0
                ? Instant.ofEpochSecond(number.longValue())
                : obtainedAt.plusSeconds(number.max(BigDecimal.ZERO).longValue());
    }

    private static Option<BigDecimal> number(String text) {
        try {
            return Option.some(new BigDecimal(text));
        } catch (NumberFormatException another) {
            return Option.none();
        }
    }

    private static Option<Instant> written(String text) {
        try {
            return Option.some(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Option.none();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
