package io.liaison.domain.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotencyKeyTest {

    static Stream<String> keys() {
        return Stream.of("1", "8e03978e-40d5-43dd-bc93-6894a57f9324", "!~", "k".repeat(255));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void visible_ascii_is_a_key(String key) {
        assertThat(IdempotencyKey.of(key)).isEqualTo(Either.right(new IdempotencyKey(key)));
    }

    static Stream<String> others() {
        return Stream.of("", " ", "two words", "clé", "line\n", "\u007f", "k".repeat(256));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anything_else_is_refused_by_the_name_that_clients_know(String key) {
        assertThat(IdempotencyKey.of(key))
                .isEqualTo(Either.left(new InvalidArgument("Idempotency-Key", Expectation.IDEMPOTENCY_KEY)));
    }
}
