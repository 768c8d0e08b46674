package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void goes_on_with_the_trace_of_the_caller() {
        var trace = Trace.following("00-" + ID + "-b7ad6b7169203331-01");

        assertThat(trace.traceparent()).matches("00-" + ID + "-(?!b7ad6b7169203331)[0-9a-f]{16}-01");
    }

    @Test
    void understands_a_later_version() {
        assertThat(Trace.following("cc-" + ID + "-b7ad6b7169203331-01-what-will-come")
                        .id())
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void begins_a_trace_of_its_own_where_there_is_none_to_follow(String traceparent) {
        assertThat(Trace.following(traceparent).id()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }
}
