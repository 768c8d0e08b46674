package io.liaison.sandbox.resource;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A time that a caller names: of RFC 3339, or without a zone, since the sandbox can be told to tell times so as well. */
final class Since {
    /** Before there was anything. */
    static final String EVER = Instant.EPOCH.toString();

    private Since() {}

    static Instant parse(String text) throws GeneralException {
        try {
            return text.matches(".*([zZ]|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            throw invalidRequest("since must be a time such as 2026-04-17T12:00:00.000Z");
        }
    }
}
