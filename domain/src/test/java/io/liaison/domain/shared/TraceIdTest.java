package io.liaison.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {
    private static final String EXAMPLE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void is_what_a_traceparent_has_in_its_second_part() {
        assertThat(TraceId.parse(EXAMPLE).map(TraceId::value)).contains(EXAMPLE);
        assertThat(TraceId.of(0x0af7651916cd43ddL, 0x8448eb211c80319cL).value()).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00000000000000000000000000000000",
                "0AF7651916CD43DD8448EB211C80319C",
                "0af7651916cd43dd8448eb211c80319",
                "0af7651916cd43dd8448eb211c80319c0"
            })
    void what_no_other_system_could_have_sent_is_none(String raw) {
        assertThat(TraceId.parse(raw)).isEmpty();
    }
}
