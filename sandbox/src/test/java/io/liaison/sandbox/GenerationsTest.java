package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.sandbox.fixture.RunningSandbox;
import io.liaison.sandbox.grants.Fingerprint;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GenerationsTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void each_refresh_starts_a_generation_and_shows_the_one_before() {
        var first = sandbox.app().connect("ada");

        var second = sandbox.app().refresh(first.text("refresh_token"));

        assertThat(generations())
                .extracting("number", "refreshToken", "accessToken", "shown", "reused")
                .containsExactly(
                        row(0L, first.text("refresh_token"), first.text("access_token"), 1L, false),
                        row(1L, second.text("refresh_token"), second.text("access_token"), 0L, false));
        assertThat(generations()).extracting("grant").doesNotContainNull();
    }

    @Test
    void a_token_that_was_shown_twice_has_ended_its_grant() {
        var token = sandbox.app().connect("ada").text("refresh_token");

        var used = sandbox.app().refresh(token);
        var again = sandbox.app().refresh(token);

        assertThat(used.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(400);
        assertThat(generations()).extracting("shown").containsExactly(2L, 0L);
        assertThat(generations()).extracting("reused").containsExactly(true, true);
    }

    @Test
    void a_request_that_was_not_carried_out_has_shown_nothing() {
        var token = sandbox.app().connect("ada").text("refresh_token");
        var failing = sandbox.caller().post("/sandbox/break", "action=fail&target=token&kind=500&times=1");

        var failed = sandbox.app().refresh(token);

        assertThat(failing.status()).isEqualTo(200);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(generations()).extracting("shown").containsExactly(0L);
    }

    private List<?> generations() {
        return (List<?>) Objects.requireNonNull(
                sandbox.caller().get("/sandbox/generations").json().get("generations"));
    }

    private static Tuple row(long number, String refresh, String access, long shown, boolean reused) {
        return tuple(number, Fingerprint.of(refresh), Fingerprint.of(access), shown, reused);
    }
}
