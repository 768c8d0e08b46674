package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeviceCodeTest {
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void a_code_that_somebody_allows_grants_tokens_once() {
        var code = code();
        assertThat(ask(code).text("error")).isEqualTo("authorization_pending");
        assertThat(decide(code.text("user_code"), "allow", "ada").status()).isEqualTo(200);
        sandbox.clock().pass(INTERVAL);

        var tokens = ask(code);

        assertThat(sandbox.app().me(tokens.text("access_token")).text("sub")).isEqualTo("ada");
        assertThat(sandbox.app().refresh(tokens.text("refresh_token")).status()).isEqualTo(200);
        sandbox.clock().pass(INTERVAL);
        assertThat(ask(code).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_code_that_somebody_denies_grants_nothing() {
        var code = code();

        decide(code.text("user_code"), "deny", "ada");

        assertThat(ask(code).text("error")).isEqualTo("access_denied");
    }

    @Test
    void whoever_asks_too_soon_has_to_slow_down_by_five_seconds() {
        var code = code();
        ask(code);

        assertThat(ask(code).text("error")).isEqualTo("slow_down");
        sandbox.clock().pass(INTERVAL.plusSeconds(4));
        assertThat(ask(code).text("error")).isEqualTo("slow_down");
        sandbox.clock().pass(INTERVAL.plusSeconds(10));
        assertThat(ask(code).text("error")).isEqualTo("authorization_pending");
    }

    @Test
    void a_code_is_over_after_ten_minutes() {
        var code = code();

        sandbox.clock().pass(Duration.ofMinutes(10));

        assertThat(ask(code).text("error")).isEqualTo("expired_token");
        assertThat(decide(code.text("user_code"), "allow", "ada").status()).isEqualTo(400);
    }

    @Test
    void a_code_is_over_when_somebody_wants_it() {
        var code = code();

        sandbox.caller().post("/sandbox/break", Map.of("action", "expire-codes"));

        assertThat(ask(code).text("error")).isEqualTo("expired_token");
    }

    @Test
    void the_page_asks_for_the_code_and_then_for_a_decision() {
        var code = code();
        var small = code.text("user_code").replace("-", "").toLowerCase(java.util.Locale.ROOT);

        assertThat(sandbox.caller().get("/device").body()).contains("name=\"user_code\"");
        assertThat(sandbox.caller().get("/device?user_code=" + small).body())
                .contains(code.text("user_code"), "Read your tickets", "grace@sandbox.example");
        assertThat(sandbox.caller().get("/device?user_code=%3Cb%3E").body())
                .contains("Nobody waits", "&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void nobody_is_handed_a_code_without_being_known_or_allowed_to_ask() {
        var unknown = sandbox.caller()
                .post("/device/code", Map.of(), "Authorization", DemoApp.basic("liaison-demo", "a guess"));
        var machine = sandbox.caller()
                .post(
                        "/device/code",
                        Map.of(),
                        "Authorization",
                        DemoApp.basic("liaison-machine", "liaison-machine-secret"));

        assertThat(unknown.text("error")).isEqualTo("invalid_client");
        assertThat(machine.text("error")).isEqualTo("unauthorized_client");
    }

    private Answer code() {
        return sandbox.caller()
                .post(
                        "/device/code",
                        Map.of("client_id", "liaison-demo", "scope", "profile tickets.read"),
                        "Authorization",
                        DemoApp.basic());
    }

    private Answer ask(Answer code) {
        return sandbox.app()
                .token(Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "device_code",
                        code.text("device_code")));
    }

    private Answer decide(String userCode, String decision, String account) {
        return sandbox.caller()
                .post("/device", Map.of("user_code", userCode, "decision", decision, "account", account));
    }
}
