package io.liaison.torture.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventOptionsTest {

    @Test
    void ten_minutes_with_three_servers_unless_told_otherwise() {
        assertThat(EventOptions.read(List.of(), 7))
                .isEqualTo(new EventOptions(60_000, Duration.ofMinutes(10), 3, Duration.ofSeconds(5), 7));
    }

    @Test
    void each_option_is_heeded() {
        var line = List.of("--seed", "3", "--events", "90", "--minutes", "2", "--nodes", "4", "--pause", "9");

        assertThat(EventOptions.read(line, 7))
                .isEqualTo(new EventOptions(90, Duration.ofMinutes(2), 4, Duration.ofSeconds(9), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--events", "--events many", "--events 0", "--seconds 0", "--nodes 0", "--operations 3"})
    void what_cannot_be_read_is_refused(String line) {
        assertThatThrownBy(() -> EventOptions.read(List.of(line.split(" ")), 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
