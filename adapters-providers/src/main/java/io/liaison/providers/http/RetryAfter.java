package io.liaison.providers.http;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** How long a provider asks to be left alone: in seconds or as a date (RFC 9110, 10.2.3), at most an hour. */
final class RetryAfter {
    /** Whoever asks again in vain waits longer each time anyway. */
    private static final Duration UNTOLD = Duration.ofSeconds(2);

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);
    private static final Pattern SECONDS = Pattern.compile("[0-9]+");

    private RetryAfter() {}

    static Duration read(Option<String> header, Instant now) {
        return header.map(String::strip)
                .flatMap(text -> SECONDS.matcher(text).matches() ? seconds(text) : untilDate(text, now))
                .map(RetryAfter::bounded)
                .getOrElse(UNTOLD);
    }

    private static Option<Duration> seconds(String digits) {
        return Option.some(digits.length() > 9 ? MOST : Duration.ofSeconds(Integer.parseInt(digits)));
    }

    private static Option<Duration> untilDate(String text, Instant now) {
        try {
            var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Option.some(Duration.between(now, date.toInstant()));
        } catch (DateTimeException unreadable) {
            return Option.none();
        }
    }

    private static Duration bounded(Duration asked) {
        if (asked.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
