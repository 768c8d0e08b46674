package io.liaison.domain.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.domain.authentication.TokenPlacement.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPlacementTest {

    @ParameterizedTest
    @ValueSource(strings = {"X-Api-Key", "Authorization", "api_key", "Ocp-Apim-Subscription-Key", "x.y~z"})
    void credentials_stand_under_names_like_these(String name) {
        assertThat(TokenPlacement.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Api", "X:Api", "X\r\nHost", "Clé", "Host", "content-length", "Transfer-Encoding"})
    void no_credential_stands_where_it_would_make_another_request_of_it(String name) {
        assertThat(TokenPlacement.isName(name)).isFalse();
        assertThatThrownBy(() -> new TokenPlacement(Carrier.HEADER, name, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_prefix_stands_before_it_as_it_is() {
        var placement = new TokenPlacement(Carrier.HEADER, "Authorization", "Token token=");

        assertThat(placement.filledWith(new Secret("k-1")).reveal()).isEqualTo("Token token=k-1");
    }

    @Test
    void a_prefix_begins_no_other_line() {
        assertThat(TokenPlacement.isPrefix("Bearer \r\nX: ")).isFalse();
    }
}
