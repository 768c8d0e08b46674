package io.liaison.providers.http;

import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "' 7 ' | PT7S",
                "0 | PT1S",
                "3601 | PT1H",
                "99999999999999999999 | PT1H",
                "-1 | PT2S",
                "soon | PT2S",
                "Fri, 17 Apr 2026 12:05:00 GMT | PT5M",
                "Fri, 17 Apr 2026 11:00:00 GMT | PT1S",
                "Sat, 18 Apr 2026 12:00:00 GMT | PT1H",
                "Friday, 17-Apr-26 12:05:00 GMT | PT2S"
            })
    void reads_seconds_and_dates_within_bounds(String header, Duration patience) {
        assertThat(RetryAfter.read(Option.some(header), NOON)).isEqualTo(patience);
    }

    @Test
    void waits_half_a_minute_when_nothing_was_said() {
        assertThat(RetryAfter.read(Option.none(), NOON)).isEqualTo(Duration.ofSeconds(2));
    }
}
