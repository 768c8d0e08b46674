package io.liaison.sandbox;

import static io.liaison.sandbox.fixture.DemoApp.CALLBACK;
import static io.liaison.sandbox.fixture.DemoApp.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthorizationCodeTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void consent_sends_a_code_the_state_and_the_issuer_to_the_redirect_uri() {
        var app = sandbox.app();

        var answer = app.decide(app.ticket(app.request()), "allow", "ada");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(CALLBACK + "?");
        assertThat(answer.redirectParameter("code")).isNotEmpty();
        assertThat(answer.redirectParameter("state")).isEqualTo("kept-by-the-browser");
        assertThat(answer.redirectParameter("iss")).isEqualTo(sandbox.issuer().toString());
    }

    @Test
    void a_code_becomes_an_access_token_and_a_refresh_token() {
        var answer = sandbox.app().connect("ada");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json())
                .containsEntry("token_type", "Bearer")
                .containsEntry("expires_in", 300L)
                .containsEntry("scope", "profile tickets.read")
                .containsKeys("access_token", "refresh_token")
                .doesNotContainKey("id_token");
    }

    @Test
    void the_token_is_of_the_account_that_was_chosen() {
        var app = sandbox.app();

        var me = app.me(app.connect("grace").text("access_token"));

        assertThat(me.json())
                .isEqualTo(Map.of("sub", "grace", "email", "grace@sandbox.example", "name", "Grace Hopper"));
    }

    @Test
    void a_code_that_is_replayed_revokes_what_it_was_exchanged_for() {
        var app = sandbox.app();
        var exchange = app.exchange(app.code(app.request(), "ada"));
        var accessToken = app.token(exchange).text("access_token");

        var replay = app.token(exchange);

        assertThat(replay.status()).isEqualTo(400);
        assertThat(replay.text("error")).isEqualTo("invalid_grant");
        assertThat(app.me(accessToken).status()).isEqualTo(401);
    }

    @Test
    void a_code_is_good_for_less_than_a_minute() {
        var app = sandbox.app();
        var code = app.code(app.request(), "ada");

        sandbox.clock().pass(Duration.ofSeconds(60));

        assertThat(app.token(app.exchange(code)).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void another_code_verifier_is_refused() {
        var app = sandbox.app();
        var exchange = app.exchange(app.code(app.request(), "ada"));
        exchange.put("code_verifier", new CodeVerifier().getValue());

        assertThat(app.token(exchange).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_missing_code_verifier_is_refused() {
        var app = sandbox.app();
        var exchange = app.exchange(app.code(app.request(), "ada"));
        exchange.remove("code_verifier");

        assertThat(app.token(exchange).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_failed_exchange_spends_the_code() {
        var app = sandbox.app();
        var exchange = app.exchange(app.code(app.request(), "ada"));
        var wrong = new HashMap<>(exchange);
        wrong.put("redirect_uri", "http://localhost:9999/oauth/callback");
        var refused = app.token(wrong);

        var second = app.token(exchange);

        assertThat(refused.text("error")).isEqualTo("invalid_grant");
        assertThat(second.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_public_client_needs_no_secret() {
        var app = sandbox.app();
        var request = app.request();
        request.put("client_id", "liaison-public");
        var exchange = app.exchange(app.code(request, "ada"));
        exchange.put("client_id", "liaison-public");

        assertThat(sandbox.caller().post("/token", exchange).status()).isEqualTo(200);
    }

    @Test
    void a_confidential_client_needs_its_secret() {
        var app = sandbox.app();
        var exchange = app.exchange(app.code(app.request(), "ada"));
        exchange.put("client_id", "liaison-demo");

        var answer = sandbox.caller().post("/token", exchange);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_code_of_another_client_is_refused() {
        var app = sandbox.app();
        var exchange = app.exchange(app.code(app.request(), "ada"));
        exchange.put("client_id", "liaison-public");

        assertThat(sandbox.caller().post("/token", exchange).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_machine_may_not_use_codes() {
        var answer = sandbox.caller()
                .post(
                        "/token",
                        sandbox.app().exchange("any"),
                        "Authorization",
                        basic("liaison-machine", "liaison-machine-secret"));

        assertThat(answer.text("error")).isEqualTo("unauthorized_client");
    }
}
