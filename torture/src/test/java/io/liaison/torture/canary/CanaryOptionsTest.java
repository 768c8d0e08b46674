package io.liaison.torture.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanaryOptionsTest {

    @Test
    void a_hundred_thousand_operations_unless_told_otherwise() {
        assertThat(CanaryOptions.read(List.of(), 7)).isEqualTo(new CanaryOptions(100_000, 7));
    }

    @Test
    void each_option_is_heeded() {
        assertThat(CanaryOptions.read(List.of("--seed", "3", "--operations", "90"), 7))
                .isEqualTo(new CanaryOptions(90, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--operations", "--operations many", "--operations 0", "--minutes 3"})
    void what_cannot_be_read_is_refused(String line) {
        assertThatThrownBy(() -> CanaryOptions.read(List.of(line.split(" ")), 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
