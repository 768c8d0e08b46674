package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads moments as they are sent: RFC 3339 in UTC, such as {@code 2026-01-31T12:00:00Z}. */
public final class InstantText {

    private InstantText() {}

    public static Option<Instant> parse(String raw) {
        try {
            return Option.some(Instant.parse(raw));
        } catch (DateTimeException malformed) {
            return Option.none();
        }
    }
}
