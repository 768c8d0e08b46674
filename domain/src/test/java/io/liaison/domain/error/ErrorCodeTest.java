package io.liaison.domain.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {

    @Test
    void some_failures_are_worth_another_try_and_some_are_not() {
        assertThat(ErrorCode.PROVIDER_UNREACHABLE.retryable()).isTrue();
        assertThat(ErrorCode.GRANT_REJECTED.retryable()).isFalse();
    }

    @Test
    void no_number_means_two_things() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::number)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_code_is_found_by_its_number(ErrorCode code) {
        assertThat(ErrorCode.byNumber(code.number())).contains(code);
    }
}
