package io.liaison.torture.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TracesTest {
    private static final String WRITTEN = """
            2026-01-01T00:00:00Z began 1 RefreshLeases.renew connection=c number=7
            2026-01-01T00:00:01Z began 2 TokenEndpoint.refresh token=x token=y
            2026-01-01T00:00:02Z ended 1 true
            2026-01-01T00:00:03Z ended 2 tr""";

    @Test
    void a_call_has_a_beginning_an_end_and_what_was_said() {
        assertThat(Traces.read("2.5", WRITTEN))
                .first()
                .isEqualTo(new Call(
                        "2.5",
                        "RefreshLeases.renew",
                        "c",
                        List.of(7L),
                        Set.of(),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-01-01T00:00:02Z"),
                        "true"));
    }

    @Test
    void a_line_that_was_cut_off_by_a_kill_counts_as_not_written() {
        assertThat(Traces.read("2.5", WRITTEN)).last().satisfies(call -> {
            assertThat(call.tokens()).containsExactlyInAnyOrder("x", "y");
            assertThat(call.ended()).isEqualTo(Call.NEVER);
        });
    }
}
