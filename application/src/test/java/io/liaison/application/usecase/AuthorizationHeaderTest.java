package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.domain.authentication.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer the-key", "bearer the-key", "BEARER   the-key  "})
    void says_the_key_after_its_scheme_in_whatever_case(String header) {
        assertThat(Authenticate.Command.bearer(header).credential()).containsExactly(new Secret("the-key"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearerthe-key", "Bearer the key", "Basic dGhlOmtleQ=="})
    void says_none_where_it_is_anything_else(@Nullable String header) {
        assertThat(Authenticate.Command.bearer(header).credential()).isEmpty();
    }
}
