package io.liaison.domain.authentication;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefreshPolicyTest {

    @Test
    void a_token_is_due_a_minute_before_it_expires() {
        var token = living(Duration.ofHours(1));

        assertThat(RefreshPolicy.isDue(token, NOON, NOON.plus(Duration.ofMinutes(58))))
                .isFalse();
        assertThat(RefreshPolicy.isDue(token, NOON, NOON.plus(Duration.ofMinutes(59))))
                .isTrue();
    }

    @Test
    void a_token_that_lives_shorter_than_the_margin_is_not_due_at_once() {
        var token = living(Duration.ofSeconds(40));

        assertThat(RefreshPolicy.isDue(token, NOON, NOON)).isFalse();
        assertThat(RefreshPolicy.isDue(token, NOON, NOON.plusSeconds(30))).isTrue();
    }

    @Test
    void a_token_that_is_yet_to_come_is_due_since_the_clock_has_been_set_back() {
        var token = living(Duration.ofHours(1));

        assertThat(RefreshPolicy.isDue(token, NOON, NOON.minusSeconds(61))).isTrue();
        assertThat(RefreshPolicy.isDue(token, NOON, NOON.minusSeconds(30))).isFalse();
    }

    @Test
    void a_token_without_an_expiry_is_never_due() {
        var token = new AccessToken(new Secret("a"), "Bearer", Option.none(), Scopes.NONE);

        assertThat(RefreshPolicy.isDue(token, NOON, NOON.plus(Duration.ofDays(9_999))))
                .isFalse();
    }

    private static AccessToken living(Duration life) {
        return new AccessToken(new Secret("a"), "Bearer", Option.some(NOON.plus(life)), Scopes.NONE);
    }
}
