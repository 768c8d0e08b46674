package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Expiry;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.RefreshHabits;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImitatedRefreshTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void there_may_be_none() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.NONE)));

        assertThat(app.connect().json()).doesNotContainKey("refresh_token");
        assertThat(app.refresh("any").text("error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void a_token_that_stays_is_repeated_or_left_unsaid() {
        var saying = imitations.app(acme(RefreshHabits.of(Rotation.STAYS)));
        var token = refreshToken(saying.connect());
        var said = saying.refresh(token);

        var silent = imitations.app(acme(RefreshHabits.of(Rotation.STAYS).leftUnsaid()));
        var other = refreshToken(silent.connect());

        assertThat(said.text("refresh_token")).isEqualTo(token);
        assertThat(silent.refresh(other).json()).containsKey("access_token").doesNotContainKey("refresh_token");
        assertThat(silent.refresh(other).status()).isEqualTo(200);
    }

    @Test
    void a_token_that_rotates_works_once_and_its_reuse_ends_the_grant() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.ROTATES)));
        var first = refreshToken(app.connect());
        var second = app.refresh(first);
        imitations.clock().pass(Duration.ofSeconds(1));

        var reuse = app.refresh(first);

        assertThat(second.text("refresh_token")).isNotEqualTo(first);
        assertThat(reuse.text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(refreshToken(second)).text("error")).isEqualTo("invalid_grant");
        assertThat(app.me(second.text("access_token")).status()).isEqualTo(401);
        assertThat(app.seen().denied()).hasSize(3);
    }

    @Test
    void a_leeway_forgives_a_reuse() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.ROTATES).withLeeway(Duration.ofMinutes(10))));
        var first = refreshToken(app.connect());
        var used = app.refresh(first);

        imitations.clock().pass(Duration.ofMinutes(10));
        var soon = app.refresh(first);
        imitations.clock().pass(Duration.ofSeconds(1));
        var late = app.refresh(first);

        assertThat(used.status()).isEqualTo(200);
        assertThat(soon.status()).isEqualTo(200);
        assertThat(late.status()).isEqualTo(400);
    }

    @Test
    void tokens_may_be_renewed_and_stay_good() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.RENEWS)));
        var first = refreshToken(app.connect());

        var second = refreshToken(app.refresh(first));

        assertThat(second).isNotEqualTo(first);
        assertThat(app.refresh(first).status()).isEqualTo(200);
        assertThat(app.refresh(second).status()).isEqualTo(200);
    }

    @Test
    void a_token_may_be_good_until_its_successor_is_used() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.OVERLAPS)));
        var first = refreshToken(app.connect());
        var second = refreshToken(app.refresh(first));
        var again = app.refresh(first);

        var third = app.refresh(second);

        assertThat(again.status()).isEqualTo(200);
        assertThat(third.status()).isEqualTo(200);
        assertThat(app.refresh(first).status()).isEqualTo(400);
        assertThat(app.refresh(refreshToken(third)).status()).isEqualTo(200);
    }

    @Test
    void an_access_token_may_be_exchanged_for_its_successor() {
        var habits = RefreshHabits.of(Rotation.EXCHANGES).by("fb_exchange_token", "fb_exchange_token");
        var app = imitations.app(acme(habits));
        var first = app.connect();
        var exchange = Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", first.text("access_token"));

        var second = app.token(exchange);
        imitations.clock().pass(HOUR);

        assertThat(first.json()).doesNotContainKey("refresh_token");
        assertThat(second.text("access_token")).isNotEqualTo(first.text("access_token"));
        assertThat(app.token(exchange).text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh("any").text("error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void a_refresh_may_end_the_former_access_token() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.ROTATES).endingAccess()));
        var first = app.connect();

        var second = app.refresh(refreshToken(first));

        assertThat(app.me(first.text("access_token")).status()).isEqualTo(401);
        assertThat(app.me(second.text("access_token")).status()).isEqualTo(200);
    }

    @Test
    void a_token_that_nobody_uses_ends() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.STAYS).withLifetime(Duration.ofDays(2))));
        var token = refreshToken(app.connect());

        imitations.clock().pass(Duration.ofDays(1));
        var used = app.refresh(token).status();
        imitations.clock().pass(Duration.ofDays(1));
        var usedAgain = app.refresh(token).status();
        imitations.clock().pass(Duration.ofDays(2));

        assertThat(used).isEqualTo(200);
        assertThat(usedAgain).isEqualTo(200);
        assertThat(app.refresh(token).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_refresh_may_come_too_early() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.ROTATES).notBefore(Duration.ofSeconds(30))));
        var token = refreshToken(app.connect());

        var early = app.refresh(token);
        imitations.clock().pass(HOUR.minusSeconds(30));

        assertThat(early.text("error")).isEqualTo("invalid_request");
        assertThat(app.seen().malformed()).hasSize(1);
        assertThat(app.refresh(token).status()).isEqualTo(200);
    }

    @Test
    void a_refresh_may_have_to_say_more() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.STAYS).requiring(new Demands(Map.of("scope", "*")))));
        var token = refreshToken(app.connect());

        var silent = app.refresh(token);
        var saying = app.token(Map.of("grant_type", "refresh_token", "refresh_token", token, "scope", "read"));

        assertThat(silent.text("error_description")).contains("scope");
        assertThat(saying.status()).isEqualTo(200);
    }

    @Test
    void tokens_that_expire_now_are_refreshed() {
        var app = imitations.app(acme(RefreshHabits.of(Rotation.ROTATES).notBefore(Duration.ofSeconds(30))));
        var first = app.connect();

        app.provider().expireAccessTokens();

        assertThat(app.me(first.text("access_token")).status()).isEqualTo(401);
        assertThat(app.refresh(refreshToken(first)).status()).isEqualTo(200);
    }

    private static String refreshToken(Answer answer) {
        return answer.text("refresh_token");
    }

    private static Habits acme(RefreshHabits refresh) {
        var plain = ImitatedApp.acme();
        return plain.with(refresh).with(plain.answer().withExpiry(Expiry.after(HOUR)));
    }
}
