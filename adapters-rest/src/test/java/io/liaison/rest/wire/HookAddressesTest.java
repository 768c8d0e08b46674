package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/liaison", "https://example.com/liaison/"})
    void lie_below_the_public_address(String publicUrl) {
        assertThat(new HookAddresses(URI.create(publicUrl)).of(new Secret("a-b_c")))
                .isEqualTo("https://example.com/liaison/hooks/a-b_c");
    }

    @Test
    void are_known_to_their_callers_as_they_spelt_them() {
        var addresses = new HookAddresses(URI.create("https://example.com"));

        assertThat(addresses.asSent(URI.create("http://10.0.0.7:8080/hooks/a%2Db?validationToken=x%20y&z")))
                .isEqualTo(URI.create("https://example.com/hooks/a%2Db?validationToken=x%20y&z"));
        assertThat(addresses.asSent(URI.create("http://10.0.0.7:8080/hooks/ab")))
                .isEqualTo(URI.create("https://example.com/hooks/ab"));
    }
}
