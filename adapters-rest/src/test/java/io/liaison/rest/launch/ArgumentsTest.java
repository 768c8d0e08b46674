package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void can_be_left_out() {
        assertThat(Arguments.of()).isEqualTo(Either.right(new Arguments(false)));
    }

    @Test
    void ask_for_the_sandbox() {
        assertThat(Arguments.of("--sandbox")).isEqualTo(Either.right(new Arguments(true)));
    }

    @Test
    void are_refused_by_name() {
        assertThat(Arguments.of("--sandbox", "--fast"))
                .isEqualTo(Either.left(new InvalidArgument("--fast", Expectation.KNOWN_SETTING)));
    }
}
