package io.liaison.providers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.com",
                "HTTP://10.0.0.1:8080/realms/acme",
                "http://localhost.example.com",
                "http://127.0.0.example.com"
            })
    void carries_what_goes_over_plain_http_to_another_machine(String address) {
        assertThat(OpenWire.carries(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://id.example.com", "http://localhost:8080", "http://127.0.0.2/realm", "http://[::1]:8080"
            })
    void carries_nothing_within_this_machine_or_over_tls(String address) {
        assertThat(OpenWire.carries(URI.create(address))).isFalse();
    }
}
