package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchesTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void revoke_ends_every_grant() {
        var app = sandbox.app();
        var tokens = app.connect("ada");

        var state = flip("action=revoke");

        assertThat(state.json()).containsEntry("grants", Map.of("active", 0L, "revoked", 1L));
        assertThat(app.me(tokens.text("access_token")).status()).isEqualTo(401);
        assertThat(app.refresh(tokens.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void revoke_may_be_about_one_account() {
        var app = sandbox.app();
        var ada = app.connect("ada").text("access_token");
        var grace = app.connect("grace").text("access_token");

        var state = flip("action=revoke&account=ada");

        assertThat(state.status()).isEqualTo(200);
        assertThat(app.me(ada).status()).isEqualTo(401);
        assertThat(app.me(grace).status()).isEqualTo(200);
    }

    @Test
    void revoke_may_be_about_one_client() {
        var app = sandbox.app();
        var token = app.connect("ada").text("access_token");

        var state = flip("action=revoke&client=liaison-machine");

        assertThat(state.status()).isEqualTo(200);
        assertThat(app.me(token).status()).isEqualTo(200);
    }

    @Test
    void expire_ends_access_tokens_and_leaves_refresh_tokens() {
        var app = sandbox.app();
        var tokens = app.connect("ada");

        var state = flip("action=expire");

        assertThat(state.status()).isEqualTo(200);
        assertThat(app.me(tokens.text("access_token")).status()).isEqualTo(401);
        assertThat(app.refresh(tokens.text("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void lifetime_changes_what_new_tokens_get() {
        var state = flip("action=lifetime&seconds=7");

        assertThat(state.json()).containsEntry("accessTokenLifetime", 7L);
        assertThat(sandbox.app().connect("ada").json()).containsEntry("expires_in", 7L);
    }

    @Test
    void the_state_counts() {
        var app = sandbox.app();
        var token = app.connect("ada").text("refresh_token");
        var refreshed = app.refresh(token);
        var reused = app.refresh(token);

        var counts = sandbox.caller().get("/sandbox/state").json().get("counts");

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(reused.status()).isEqualTo(400);
        assertThat(counts)
                .isEqualTo(Map.of(
                        "tokenRequests", 3L,
                        "refreshes", 1L,
                        "refreshReuses", 1L,
                        "codeReplays", 0L,
                        "identityRequests", 0L,
                        "revocations", 0L,
                        "faults", 0L,
                        "redirectsFollowed", 0L));
    }

    @Test
    void the_state_shows_what_is_switched_on() {
        var state = flip("action=fail&target=token&kind=503&times=3");

        assertThat(state.json())
                .containsEntry("faults", List.of(Map.of("target", "token", "kind", 503L, "remaining", 3L)));
    }

    @Test
    void the_state_holds_no_secret() {
        var tokens = sandbox.app().connect("ada");

        var state = sandbox.caller().get("/sandbox/state").body();

        assertThat(state).doesNotContain(tokens.text("access_token"), tokens.text("refresh_token"), "secret");
    }

    @Test
    void reset_switches_everything_off_and_leaves_the_grants() {
        var app = sandbox.app();
        var tokens = app.connect("ada");
        var failing = flip("action=fail&target=identity&kind=never");
        var shortLived = flip("action=lifetime&seconds=7");

        var state = sandbox.caller().post("/sandbox/reset", Map.of());

        assertThat(failing.status()).isEqualTo(200);
        assertThat(shortLived.status()).isEqualTo(200);
        assertThat(state.json()).containsEntry("faults", List.of()).containsEntry("accessTokenLifetime", 300L);
        assertThat(app.me(tokens.text("access_token")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "action=explode",
                "action=revoke&account=nobody",
                "action=revoke&client=nobody",
                "action=revoke&acount=ada",
                "action=lifetime",
                "action=lifetime&seconds=0",
                "action=lifetime&seconds=soon",
                "action=fail&kind=500",
                "action=fail&target=token",
                "action=fail&target=token&kind=200",
                "action=fail&target=token&kind=oops",
                "action=fail&target=token&kind=500&times=0",
                "action=fail&target=token&kind=500&processed=perhaps",
                "action=fail&action=fail&target=token&kind=500"
            })
    void what_is_not_understood_is_refused(String form) {
        var answer = flip(form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_request");
    }

    private Answer flip(String form) {
        return sandbox.caller().post("/sandbox/break", form);
    }
}
