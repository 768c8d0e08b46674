package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetourTest {
    private static final String ROOT = "http://127.0.0.1:9/imitation/acme";

    private final Detour detour = new Detour(URI.create(ROOT));

    @Test
    void an_address_leads_to_the_imitation() {
        assertThat(detour.rewrite("https://acme.example/oauth/token?a=b"))
                .isEqualTo(ROOT + "/acme.example/oauth/token?a=b");
    }

    @Test
    void so_does_one_that_is_not_encrypted() {
        assertThat(detour.rewrite("http://acme.example/me")).isEqualTo(ROOT + "/acme.example/me");
    }

    @Test
    void placeholders_stay() {
        assertThat(detour.rewrite("https://{site}.acme.example/{tenant}/token"))
                .isEqualTo(ROOT + "/{site}.acme.example/{tenant}/token");
        assertThat(detour.rewrite("https://{host}/token")).isEqualTo(ROOT + "/{host}/token");
    }

    @Test
    void a_method_may_stand_before_it() {
        assertThat(detour.rewrite("GET https://acme.example/me")).isEqualTo("GET " + ROOT + "/acme.example/me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /me", "{issuer}", "*.acme.example", "urn:acme"})
    void all_else_stays_as_it_is(String text) {
        assertThat(detour.rewrite(text)).isEqualTo(text);
    }
}
