package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PushedRequestTest {

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private Map<String, String> request = Map.of();

    @BeforeEach
    void ask() {
        request = new HashMap<>(sandbox.app().request());
    }

    @Test
    void a_request_that_was_pushed_leads_to_the_consent_page() {
        var pushed = push(DemoApp.basic());

        assertThat(pushed.status()).isEqualTo(201);
        assertThat(pushed.text("expires_in")).isEqualTo("60");
        assertThat(authorize(pushed.text("request_uri")).body()).contains("name=\"ticket\"");
    }

    @Test
    void nobody_pushes_for_a_client_without_its_secret() {
        assertThat(push(DemoApp.basic("liaison-demo", "a guess")).text("error")).isEqualTo("invalid_client");
    }

    @Test
    void what_is_wrong_with_a_request_is_told_at_once() {
        request.remove("code_challenge");
        assertThat(push(DemoApp.basic()).text("error_description")).startsWith("PKCE is required");

        request = new HashMap<>(sandbox.app().request());
        request.put("redirect_uri", "https://evil.example/");
        assertThat(push(DemoApp.basic()).text("error")).isEqualTo("invalid_request");
    }

    @Test
    void a_name_is_forgotten_after_a_minute() {
        var name = push(DemoApp.basic()).text("request_uri");

        sandbox.clock().pass(Duration.ofMinutes(1));

        assertThat(authorize(name).status()).isEqualTo(400);
        assertThat(authorize("urn:ietf:params:oauth:request_uri:made-up").status())
                .isEqualTo(400);
    }

    private Answer push(String authorization) {
        return sandbox.caller().post("/par", request, "Authorization", authorization);
    }

    private Answer authorize(String name) {
        return sandbox.app().authorize(Map.of("client_id", "liaison-demo", "request_uri", name));
    }
}
