package io.liaison.domain.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.CursorStart;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PollCursorTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-17T12:00:00Z,      2026-04-17T12:00:01Z",
        "2026-04-17T14:00:00+02:00, 2026-04-17T12:00:00.001Z",
        "2026-04-17T12:00:00,       2026-04-17T12:00:01",
        "2026-04-17 12:00:00,       2026-04-17T12:00:01Z",
        "9,                         10",
        "-2,                        -1",
        "1776427200,                1776427200.5",
        "123456789012345678901,     123456789012345678902"
    })
    void the_further_one_stays_whichever_comes_second(String near, String far) {
        assertThat(PollCursor.later(near, far)).isEqualTo(far);
        assertThat(PollCursor.later(far, near)).isEqualTo(far);
        assertThat(PollCursor.isBefore(near, far)).isTrue();
        assertThat(PollCursor.isBefore(far, near)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"abc, abd", "abd, abc", "7, abc", "2026-04-17, 2026-04-16", "7, 2026-04-17T12:00:00Z"})
    void of_those_that_cannot_be_compared_the_second_one_counts(String one, String other) {
        assertThat(PollCursor.later(one, other)).isEqualTo(other);
        assertThat(PollCursor.isBefore(one, other)).isFalse();
    }

    @Test
    void of_two_that_lead_equally_far_the_second_one_counts() {
        assertThat(PollCursor.later("2026-04-17T12:00:00Z", "2026-04-17T14:00:00+02:00"))
                .isEqualTo("2026-04-17T14:00:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "EPOCH_SECONDS, 1776427200,    1776427190",
        "EPOCH_SECONDS, 1776427200.5,  1776427190.5",
        "EPOCH_MILLIS,  1776427200000, 1776427190000",
        "EPOCH_SECONDS, abc,           abc",
        "EPOCH_MILLIS,  abc,           abc",
        "INSTANT,       abc,           abc",
        "NONE,          1776427200,    1776427200"
    })
    void what_is_asked_for_once_more_begins_earlier_where_that_can_be_said(
            CursorStart start, String cursor, String asked) {
        assertThat(PollCursor.earlier(cursor, Duration.ofSeconds(10), start)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-17T12:00:00Z,      2026-04-17T12:00:00Z",
        "2026-04-17T14:00:00+02:00, 2026-04-17T12:00:00Z",
        "2026-04-17T12:00:00,       2026-04-17T12:00:00Z",
        "2026-04-17 12:00:00,       2026-04-17T12:00:00Z",
        "1776427200,                2026-04-17T12:00:00Z",
        "1776427200000,             2026-04-17T12:00:00Z"
    })
    void a_moment_is_read_however_it_is_written(String text, Instant moment) {
        assertThat(PollCursor.instant(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-04-17", "1e9", "0x10", "12:00", "99999999999999999999999999999999"})
    void what_is_no_moment_is_none(String text) {
        assertThat(PollCursor.instant(text)).isEmpty();
    }
}
