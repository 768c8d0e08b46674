package io.liaison.domain.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataKeyIdTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, Integer.MAX_VALUE, Integer.MIN_VALUE, -1})
    void reads_what_it_writes(int number) {
        var key = new DataKeyId(number);

        assertThat(key.toString()).hasSize(8);
        assertThat(DataKeyId.parse(key.toString())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "ABCDEF01", "installation"})
    void takes_nothing_else_for_one(String raw) {
        assertThat(DataKeyId.parse(raw)).isEmpty();
    }

    @Test
    void a_step_that_has_more_to_do_at_once_comes_first() {
        assertThat(RotationStep.LATER.and(RotationStep.AGAIN)).isEqualTo(RotationStep.AGAIN);
        assertThat(RotationStep.FINISHED.and(RotationStep.LATER)).isEqualTo(RotationStep.LATER);
        assertThat(RotationStep.NOTHING.and(RotationStep.FINISHED)).isEqualTo(RotationStep.FINISHED);
    }
}
