package io.liaison.torture.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void five_minutes_of_everything_unless_told_otherwise() {
        assertThat(Arguments.read(List.of(), 7)).isEqualTo(Options.of(Duration.ofMinutes(5), 7));
    }

    @Test
    void each_option_is_heeded_whatever_the_order() {
        var options = Arguments.read(List.of("--only", "kill,delay", "--seed", "3", "--seconds", "90"), 7);

        assertThat(options).isEqualTo(Options.of(Duration.ofSeconds(90), 3).withKinds(Set.of(Kind.KILL, Kind.DELAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--minutes", "--minutes soon", "--minutes 0", "--only floods", "--speed 3"})
    void what_cannot_be_read_is_refused(String line) {
        assertThatThrownBy(() -> Arguments.read(List.of(line.split(" ")), 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
