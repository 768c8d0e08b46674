package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.DemoApp.basic;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntrospectionTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void an_access_token_is_described() {
        var tokens = sandbox.app().connect("ada");

        var answer = introspect(tokens.text("access_token"), basic());

        assertThat(answer.json())
                .containsEntry("active", true)
                .containsEntry("sub", "ada")
                .containsEntry("client_id", "liaison-demo")
                .containsEntry("scope", "profile tickets.read")
                .containsKeys("exp", "iat");
    }

    @Test
    void a_refresh_token_is_active_until_it_is_spent() {
        var app = sandbox.app();
        var token = app.connect("ada").text("refresh_token");
        var before = introspect(token, basic());

        var spending = app.refresh(token);

        assertThat(before.json()).containsEntry("active", true);
        assertThat(spending.status()).isEqualTo(200);
        assertThat(introspect(token, basic()).json()).isEqualTo(Map.of("active", false));
    }

    @Test
    void an_expired_token_is_inactive() {
        var token = sandbox.app().connect("ada").text("access_token");

        sandbox.clock().pass(Duration.ofMinutes(5));

        assertThat(introspect(token, basic()).json()).isEqualTo(Map.of("active", false));
    }

    @Test
    void another_client_learns_nothing() {
        var token = sandbox.app().connect("ada").text("access_token");

        var answer = introspect(token, basic("liaison-machine", "liaison-machine-secret"));

        assertThat(answer.json()).isEqualTo(Map.of("active", false));
    }

    @Test
    void only_an_authenticated_client_may_ask() {
        var answer = sandbox.caller().post("/introspect", Map.of("token", "any"));

        assertThat(answer.status()).isEqualTo(401);
    }

    private Answer introspect(String token, String authorization) {
        return sandbox.caller().post("/introspect", Map.of("token", token), "Authorization", authorization);
    }
}
