package io.liaison.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.CursorStart;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorSpellingTest {
    private static final Instant NOW = Instant.parse("2026-04-17T12:00:00.987654Z");
    private static final Duration LITTLE = Duration.ofSeconds(10);

    /** Whole seconds are what every provider takes. */
    @ParameterizedTest
    @CsvSource({
        "INSTANT,       2026-04-17T12:00:00Z",
        "DATE_TIME,     2026-04-17 12:00:00",
        "EPOCH_SECONDS, 1776427200",
        "EPOCH_MILLIS,  1776427200987"
    })
    void a_poll_begins_as_its_provider_writes(CursorStart start, String cursor) {
        assertThat(PollCursor.startingAt(NOW, start)).contains(cursor);
    }

    @Test
    void where_only_answers_tell_cursors_there_is_none_at_first() {
        assertThat(PollCursor.startingAt(NOW, CursorStart.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INSTANT,   2026-04-17T12:00:05Z,         2026-04-17T11:59:55Z",
        "INSTANT,   2026-04-17T12:00:05.5+02:00,  2026-04-17T11:59:55.5+02:00",
        "INSTANT,   2026-04-17T12:00:10,          2026-04-17T12:00:00",
        "DATE_TIME, 2026-04-17 12:00:10,          2026-04-17 12:00:00",
        "DATE_TIME, 2026-04-17T12:00:10,          2026-04-17T12:00:00",
        "DATE_TIME, 17/04/2026,                   17/04/2026"
    })
    void what_is_asked_for_once_more_is_written_as_the_provider_wrote(CursorStart start, String cursor, String asked) {
        assertThat(PollCursor.earlier(cursor, LITTLE, start)).isEqualTo(asked);
    }
}
