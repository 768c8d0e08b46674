package io.liaison.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", "adé+1@exämple.test", "a@b"})
    void something_at_somewhere_is_an_address(String text) {
        assertThat(EmailAddress.of(text).map(EmailAddress::value)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "@example.com", "ada@", "a@b@c", "ada lovelace@example.com", "a@b\u0000"})
    void anything_else_is_none(String text) {
        assertThat(EmailAddress.of(text)).isEqualTo(Either.left(new InvalidArgument("email", Expectation.EMAIL)));
    }

    @Test
    void an_address_has_254_characters_at_most() {
        assertThat(EmailAddress.of("a@" + "b".repeat(252)).isRight()).isTrue();
        assertThat(EmailAddress.of("a@" + "b".repeat(253)).isLeft()).isTrue();
    }
}
