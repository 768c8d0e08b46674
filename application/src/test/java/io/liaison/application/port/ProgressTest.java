package io.liaison.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.connection.SayFarewells.Progress;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void there_may_be_more_after_whatever_was_done() {
        assertThat(new Progress(1, 1, 0).isSome()).isTrue();
        assertThat(new Progress(0, 1, 1).isSome()).isTrue();
        assertThat(new Progress(0, 0, 1).isSome()).isTrue();
        assertThat(new Progress(0, 0, 0).isSome()).isFalse();
    }
}
