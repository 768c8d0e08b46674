package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.Caller;
import io.liaison.sandbox.fixture.DemoApp;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    private static final Duration IMPATIENCE = Duration.ofMillis(200);

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    private Caller caller;
    private DemoApp app;
    private Answer tokens;

    @BeforeEach
    void connect() {
        caller = sandbox.caller();
        app = sandbox.app();
        tokens = app.connect("ada");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 500, 502, 503})
    void a_number_is_the_status_to_fail_with(int status) {
        fail("identity", String.valueOf(status));

        assertThat(me().status()).isEqualTo(status);
    }

    @Test
    void an_unavailable_server_says_when_to_come_back() {
        fail("identity", "503", "retryAfter", "7");

        assertThat(me().header("Retry-After")).isEqualTo("7");
    }

    @Test
    void html_is_a_page_with_200() {
        fail("identity", "html");

        var answer = me();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void empty_is_200_with_nothing() {
        fail("identity", "empty");

        var answer = me();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void error_in_200_is_an_error_that_looks_like_success() {
        fail("identity", "error-in-200");

        var answer = me();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("error")).isEqualTo("server_error");
    }

    @Test
    void narrow_is_a_grant_of_less_than_was_asked_for() {
        fail("token", "narrow");

        var answer = app.refresh(tokens.text("refresh_token"));

        assertThat(answer.text("access_token")).isNotEmpty();
        assertThat(answer.text("scope")).isEqualTo("openid");
    }

    @Test
    void truncated_ends_before_the_declared_length() {
        fail("identity", "truncated");

        assertThatThrownBy(() -> caller.sendOrFail(identityRequest())).isInstanceOf(IOException.class);
    }

    @Test
    void huge_is_more_than_ten_megabytes() {
        fail("identity", "huge");

        assertThat(me().body()).hasSizeGreaterThan(10 * 1024 * 1024);
    }

    @Test
    void redirect_leads_to_a_path_that_counts_who_follows() {
        fail("identity", "redirect");

        var answer = me();

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.header("Location")).isEqualTo(sandbox.issuer() + "/sandbox/followed");
        assertThat(sandbox.count("redirectsFollowed")).isZero();
    }

    @Test
    void slow_keeps_an_impatient_caller_waiting() {
        fail("identity", "slow", "delay", "60000");

        assertThatThrownBy(() -> caller.sendOrFail(identityRequest().timeout(IMPATIENCE)))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void slow_gives_a_patient_caller_the_true_answer() {
        fail("identity", "slow", "delay", "20");

        assertThat(me().text("sub")).isEqualTo("ada");
    }

    @Test
    void never_does_not_answer() {
        fail("identity", "never");

        assertThatThrownBy(() -> caller.sendOrFail(identityRequest().timeout(IMPATIENCE)))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void never_ends_with_the_reset() {
        fail("identity", "never");
        var waiting = CompletableFuture.supplyAsync(this::me);
        while (sandbox.count("faults") == 0) {
            Thread.onSpinWait();
        }

        var reset = caller.post("/sandbox/reset", Map.of());

        assertThat(reset.status()).isEqualTo(200);
        assertThat(waiting.join().status()).isEqualTo(503);
    }

    @Test
    void a_fault_strikes_as_often_as_it_was_told_to() {
        fail("identity", "500", "times", "2");

        assertThat(me().status()).isEqualTo(500);
        assertThat(me().status()).isEqualTo(500);
        assertThat(me().status()).isEqualTo(200);
    }

    @Test
    void a_fault_strikes_its_target_only() {
        fail("token", "500");

        assertThat(me().status()).isEqualTo(200);
        assertThat(app.refresh(tokens.text("refresh_token")).status()).isEqualTo(500);
    }

    @Test
    void a_failed_refresh_spends_nothing() {
        fail("token", "500", "times", "1");
        var failed = app.refresh(tokens.text("refresh_token"));

        var retried = app.refresh(tokens.text("refresh_token"));

        assertThat(failed.status()).isEqualTo(500);
        assertThat(retried.status()).isEqualTo(200);
    }

    @Test
    void an_answer_lost_on_the_way_has_spent_the_refresh_token() {
        fail("token", "500", "times", "1", "processed", "true");
        var lost = app.refresh(tokens.text("refresh_token"));

        var retried = app.refresh(tokens.text("refresh_token"));

        assertThat(lost.status()).isEqualTo(500);
        assertThat(retried.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void discovery_can_fail_too() {
        fail("discovery", "html");

        assertThat(caller.get("/.well-known/oauth-authorization-server").header("Content-Type"))
                .startsWith("text/html");
    }

    private void fail(String target, String kind, String... more) {
        var form = new HashMap<>(Map.of("action", "fail", "target", target, "kind", kind));
        for (var field = 0; field < more.length; field += 2) {
            form.put(more[field], more[field + 1]);
        }
        assertThat(caller.post("/sandbox/break", form).status()).isEqualTo(200);
    }

    private Answer me() {
        return app.me(tokens.text("access_token"));
    }

    private HttpRequest.Builder identityRequest() {
        return caller.request("/me", "Authorization", "Bearer " + tokens.text("access_token"));
    }
}
