package io.liaison.domain.trigger;

import io.liaison.domain.connector.CursorStart;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * How far a poll has come, in the provider's own words: a moment, with or without a zone, a number, or a text that means
 * something to the provider alone. Moments without a zone are read as UTC to be compared, and are never rewritten with one.
 */
public final class PollCursor {
    /** Seconds get there in the year 5138, and milliseconds were there in 1973. */
    private static final BigDecimal FIRST_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    private PollCursor() {}

    /** The one of both that is further. Of texts that cannot be compared it is the second. */
    public static String later(String one, String other) {
        return isBefore(other, one) ? one : other;
    }

    /** What to ask with, so that what the provider has dated back by as much is found all the same. */
    public static String earlier(String cursor, Duration by, CursorStart written) {
        return switch (written) {
            case EPOCH_SECONDS ->
                number(cursor).map(at -> plain(at, by.toSeconds())).getOrElse(cursor);
            case EPOCH_MILLIS ->
                number(cursor).map(at -> plain(at, by.toMillis())).getOrElse(cursor);
            case INSTANT, DATE_TIME ->
                zoned(cursor)
                        .map(at -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.minus(by)))
                        .orElse(() -> local(cursor).map(at -> spelled(at.minus(by), cursor.contains(" "))))
                        .getOrElse(cursor);
            case NONE -> cursor;
        };
    }

    /** Where a poll begins that is to find what happens from now on. */
    public static Option<String> startingAt(Instant now, CursorStart written) {
        return switch (written) {
            case EPOCH_SECONDS -> Option.some(String.valueOf(now.getEpochSecond()));
            case EPOCH_MILLIS -> Option.some(String.valueOf(now.toEpochMilli()));
            case INSTANT -> Option.some(now.truncatedTo(ChronoUnit.SECONDS).toString());
            case DATE_TIME ->
                Option.some(
                        spelled(LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC), true));
            case NONE -> Option.none();
        };
    }

    /** Whether the first of both is not as far, as far as both can be compared. */
    public static boolean isBefore(String first, String second) {
        return number(first)
                .flatMap(left -> number(second).map(right -> left.compareTo(right) < 0))
                .orElse(() -> moment(first).flatMap(left -> moment(second).map(left::isBefore)))
                .getOrElse(false);
    }

    private static String spelled(LocalDateTime at, boolean isApart) {
        var text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at);
        return isApart ? text.replace('T', ' ') : text;
    }

    private static String plain(BigDecimal at, long by) {
        return at.subtract(BigDecimal.valueOf(by)).toPlainString();
    }

    private static Option<BigDecimal> number(String text) {
        return Option.when(text.matches("-?[0-9]{1,30}(\\.[0-9]{1,12})?"), () -> new BigDecimal(text));
    }

    /** The moment that a text names, in any of the usual spellings; seconds or milliseconds since 1970 too. */
    public static Option<Instant> instant(String text) {
        return moment(text).orElse(() -> number(text).map(PollCursor::sinceEpoch));
    }

    private static Instant sinceEpoch(BigDecimal number) {
        return number.compareTo(FIRST_MILLIS) < 0
                ? Instant.ofEpochSecond(number.longValue())
                : Instant.ofEpochMilli(number.longValue());
    }

    private static Option<Instant> moment(String text) {
        return zoned(text)
                .map(OffsetDateTime::toInstant)
                .orElse(() -> local(text).map(at -> at.toInstant(ZoneOffset.UTC)));
    }

    private static Option<OffsetDateTime> zoned(String text) {
        try {
            return Option.some(OffsetDateTime.parse(text));
        } catch (DateTimeException none) {
            return Option.none();
        }
    }

    private static Option<LocalDateTime> local(String text) {
        try {
            return Option.some(LocalDateTime.parse(text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T")));
        } catch (DateTimeException none) {
            return Option.none();
        }
    }
}
