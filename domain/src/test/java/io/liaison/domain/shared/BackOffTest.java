package io.liaison.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "5, PT32M", "6, PT1H", "1000000, PT1H"})
    void doubles_up_to_the_longest(int failures, Duration pause) {
        assertThat(BACK_OFF.after(failures)).isEqualTo(pause);
    }

    @Test
    void is_never_shorter_than_what_is_asked_for() {
        assertThat(BACK_OFF.after(0, Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(5));
        assertThat(BACK_OFF.after(3, Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(8));
    }
}
