package io.liaison.providers.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.TextPatternsContract;
import io.liaison.application.port.outbound.TextPatterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternsTest extends TextPatternsContract {

    @Override
    protected TextPatterns patterns() {
        return PatternPorts.patterns();
    }

    /** A matcher that tries one way after the other would not come back from any of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a|a)*b",
                "(a|aa)+b",
                "(.*a){25}b",
                "a*a*a*a*a*a*a*a*a*a*b",
                "^(([a-z])+.)+[A-Z]([a-z])+$"
            })
    void a_pattern_that_others_backtrack_over_for_ever_is_answered_at_once(String pattern) {
        assertThat(patterns().matches(pattern, "a".repeat(1_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{1000}){1000}){1000}", "(a{100,}){100}{100}", "(\\w{1,1000}){999}", "a{99999}"})
    void a_pattern_that_would_fill_the_memory_is_none(String pattern) {
        assertThat(patterns().isOne(pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\1", "(?=a)a", "(?<!a)b"})
    void what_would_cost_more_than_one_look_is_none(String pattern) {
        assertThat(patterns().isOne(pattern)).isFalse();
    }

    @Test
    void what_is_too_long_keeps_to_no_pattern() {
        assertThat(patterns().matches("x+", "x".repeat(1_024))).isTrue();
        assertThat(patterns().matches("x+", "x".repeat(1_025))).isFalse();
    }
}
