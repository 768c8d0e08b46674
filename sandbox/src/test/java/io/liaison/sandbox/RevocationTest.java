package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.DemoApp.basic;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevocationTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void a_revoked_refresh_token_takes_the_access_tokens_with_it() {
        var app = sandbox.app();
        var tokens = app.connect("ada");

        var answer = revoke(tokens.text("refresh_token"), basic());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(app.me(tokens.text("access_token")).status()).isEqualTo(401);
        assertThat(app.refresh(tokens.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_revoked_access_token_goes_alone() {
        var app = sandbox.app();
        var tokens = app.connect("ada");

        var answer = revoke(tokens.text("access_token"), basic());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(app.me(tokens.text("access_token")).status()).isEqualTo(401);
        assertThat(app.refresh(tokens.text("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_token_is_as_good_as_revoked() {
        assertThat(revoke("unknown", basic()).status()).isEqualTo(200);
    }

    @Test
    void another_client_may_not_revoke() {
        var app = sandbox.app();
        var tokens = app.connect("ada");

        var answer = revoke(tokens.text("refresh_token"), basic("liaison-machine", "liaison-machine-secret"));

        assertThat(answer.text("error")).isEqualTo("unauthorized_client");
        assertThat(app.me(tokens.text("access_token")).status()).isEqualTo(200);
    }

    @Test
    void nobody_revokes_without_a_name() {
        assertThat(sandbox.caller().post("/revoke", Map.of("token", "any")).status())
                .isEqualTo(400);
    }

    private Answer revoke(String token, String authorization) {
        return sandbox.caller().post("/revoke", Map.of("token", token), "Authorization", authorization);
    }
}
