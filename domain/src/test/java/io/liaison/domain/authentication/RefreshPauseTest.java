package io.liaison.domain.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshPauseTest {

    @ParameterizedTest
    @CsvSource({
        "0, PT0.5S, PT1S",
        "1, PT1S, PT2S",
        "2, PT2S, PT4S",
        "5, PT16S, PT32S",
        "6, PT30S, PT1M",
        "1000, PT30S, PT1M"
    })
    void doubles_with_each_failure_up_to_a_minute(int failures, Duration least, Duration most) {
        assertThat(RefreshPause.after(failures, Duration.ZERO)).isEqualTo(new RefreshPause(least, most));
    }

    @Test
    void is_never_shorter_than_the_provider_asks_for() {
        var pause = RefreshPause.after(0, Duration.ofMinutes(10));

        assertThat(pause).isEqualTo(new RefreshPause(Duration.ofMinutes(10), Duration.parse("PT10M0.5S")));
    }

    @Test
    void can_be_exact() {
        assertThat(RefreshPause.of(Duration.ofSeconds(7)))
                .isEqualTo(new RefreshPause(Duration.ofSeconds(7), Duration.ofSeconds(7)));
    }
}
