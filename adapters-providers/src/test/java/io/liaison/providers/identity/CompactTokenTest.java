package io.liaison.providers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import org.junit.jupiter.api.Test;

class CompactTokenTest {

    @Test
    void a_token_is_not_shown() {
        assertThat(CompactToken.of(new Secret("eyJhbGciOiJFUzI1NiJ9.payload.signature"))
                        .get()
                        .toString())
                .doesNotContain("signature");
    }
}
