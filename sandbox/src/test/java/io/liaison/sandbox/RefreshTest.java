package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.RunningSandbox;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefreshTest {
    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void a_refresh_gives_a_new_pair() {
        var app = sandbox.app();
        var first = app.connect("ada");

        var second = app.refresh(first.text("refresh_token"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("refresh_token")).isNotEqualTo(first.text("refresh_token"));
        assertThat(app.me(second.text("access_token")).text("sub")).isEqualTo("ada");
    }

    @Test
    void a_refresh_token_used_twice_revokes_the_whole_family() {
        var app = sandbox.app();
        var first = app.connect("ada");
        var second = app.refresh(first.text("refresh_token"));

        var reuse = app.refresh(first.text("refresh_token"));

        assertThat(reuse.status()).isEqualTo(400);
        assertThat(reuse.text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        assertThat(app.me(second.text("access_token")).status()).isEqualTo(401);
    }

    @Test
    void of_many_refreshes_at_once_at_most_one_wins() throws InterruptedException {
        var app = sandbox.app();
        var token = app.connect("ada").text("refresh_token");
        Callable<Integer> refresh = () -> app.refresh(token).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(Stream.generate(() -> refresh).limit(8).toList())
                    .stream()
                    .map(done -> done.resultNow());

            assertThat(statuses).containsOnlyOnce(200);
        }
    }

    @Test
    void another_account_s_family_lives_on() {
        var app = sandbox.app();
        var ada = app.connect("ada").text("refresh_token");
        var grace = app.connect("grace").text("refresh_token");
        var used = app.refresh(ada);
        var reused = app.refresh(ada);

        assertThat(used.status()).isEqualTo(200);
        assertThat(reused.status()).isEqualTo(400);
        assertThat(app.refresh(grace).status()).isEqualTo(200);
    }

    @Test
    void a_narrower_scope_holds_for_the_new_access_token() {
        var app = sandbox.app();
        var token = app.connect("ada").text("refresh_token");

        var narrow = app.token(Map.of("grant_type", "refresh_token", "refresh_token", token, "scope", "profile"));

        assertThat(narrow.text("scope")).isEqualTo("profile");
        assertThat(app.refresh(narrow.text("refresh_token")).text("scope")).isEqualTo("profile tickets.read");
    }

    @Test
    void a_scope_that_is_too_wide_spends_nothing() {
        var app = sandbox.app();
        var token = app.connect("ada").text("refresh_token");

        var wide = app.token(Map.of("grant_type", "refresh_token", "refresh_token", token, "scope", "email"));

        assertThat(wide.text("error")).isEqualTo("invalid_scope");
        assertThat(app.refresh(token).status()).isEqualTo(200);
    }

    @Test
    void another_client_s_refresh_token_is_refused_and_stays_good() {
        var app = sandbox.app();
        var token = app.connect("ada").text("refresh_token");

        var stolen = sandbox.caller()
                .post(
                        "/token",
                        Map.of("grant_type", "refresh_token", "refresh_token", token, "client_id", "liaison-public"));

        assertThat(stolen.text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(token).status()).isEqualTo(200);
    }
}
