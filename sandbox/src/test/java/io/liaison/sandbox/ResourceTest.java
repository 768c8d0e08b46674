package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResourceTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void nobody_is_known_without_a_token() {
        var answer = sandbox.caller().get("/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void an_expired_token_is_invalid() {
        var app = sandbox.app();
        var token = app.connect("ada").text("access_token");

        sandbox.clock().pass(Duration.ofMinutes(5));

        var answer = app.me(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
    }

    @Test
    void tickets_are_read_with_their_scope() {
        var token = sandbox.app().connect("ada").text("access_token");

        var answer = sandbox.caller().get("/tickets", "Authorization", "Bearer " + token);

        assertThat((List<?>) answer.json().get("items")).hasSize(3);
    }

    @Test
    void tickets_are_not_read_without_their_scope() {
        var app = sandbox.app();
        var request = app.request();
        request.put("scope", "profile");
        var token = app.token(app.exchange(app.code(request, "ada"))).text("access_token");

        var answer = sandbox.caller().get("/tickets", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope", "tickets.read");
    }
}
