package io.liaison.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void lanes_count_from_zero() {
        assertThat(Lane.all()).hasSize(Lane.COUNT).contains(new Lane(0), new Lane(Lane.COUNT - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lane(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lane(Lane.COUNT));
    }
}
