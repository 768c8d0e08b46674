package io.liaison.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.idempotency.IdempotencyKey;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            abc          | abc
            a"b          | a"b
            "abc"        | abc
            "a\\"b\\\\c" | a"b\\c
            """)
    void is_the_key_or_a_quoted_string_that_means_it(String header, String key) {
        assertThat(KeyHeader.read(header)).isEqualTo(Either.right(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"a", "\"a\"b\"", "\"a\\b\"", "\"a\";q=1"})
    void is_refused_when_it_is_quoted_badly(String header) {
        assertThat(KeyHeader.read(header)).isEqualTo(Either.left(IdempotencyKey.refusal()));
    }

    @Test
    void is_refused_when_it_is_quoted_and_as_long_as_a_header_can_be() {
        var longest = "\"" + "a".repeat(20_000) + "\"";

        assertThat(KeyHeader.read(longest).flatMap(IdempotencyKey::of))
                .isEqualTo(Either.left(IdempotencyKey.refusal()));
    }

    @Test
    void may_be_quoted_and_empty_which_is_no_key() {
        assertThat(KeyHeader.read("\"\"").flatMap(IdempotencyKey::of)).isEqualTo(Either.left(IdempotencyKey.refusal()));
    }
}
