package io.liaison.domain.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.RequestsThrottled;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final Instant NOON = Instant.parse("2026-04-17T12:00:00Z");
    private static final RequestRate RATE = new RequestRate(60);

    @Test
    void a_minute_s_worth_goes_through_at_once_and_then_each_in_its_time() {
        var empty = after(60, NOON);

        assertThat(empty.next(RATE, NOON).getLeft()).isEqualTo(new RequestsThrottled(60, Duration.ofSeconds(1)));
        assertThat(empty.next(RATE, NOON.plusSeconds(1)).isRight()).isTrue();
        assertThat(empty.next(RATE, NOON.plusSeconds(1))
                        .get()
                        .next(RATE, NOON.plusSeconds(1))
                        .isLeft())
                .isTrue();
    }

    @Test
    void whoever_waits_a_minute_may_send_as_many_as_before_and_no_more() {
        var empty = after(60, NOON);

        var rested = after(empty, 60, NOON.plusSeconds(600));

        assertThat(rested.next(RATE, NOON.plusSeconds(600)).isLeft()).isTrue();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_waiting_for_long() {
        var empty = after(60, NOON);

        var earlier = empty.next(RATE, NOON.minus(Duration.ofDays(1)));

        assertThat(earlier.getLeft()).isEqualTo(new RequestsThrottled(60, Duration.ofSeconds(1)));
    }

    @Test
    void an_api_that_asked_for_patience_is_left_alone_for_as_long() {
        var resting = Pace.FRESH.resting("api.example.com", 429, Duration.ofSeconds(30), NOON);

        assertThat(resting.next(RATE, NOON.plusSeconds(10)).getLeft())
                .isEqualTo(new ProviderBusy("api.example.com", 429, Duration.ofSeconds(20)));
        assertThat(resting.next(RATE, NOON.plusSeconds(30)).isRight()).isTrue();
    }

    @Test
    void no_api_is_left_alone_for_more_than_five_minutes() {
        var resting = Pace.FRESH.resting("api.example.com", 503, Duration.ofHours(1), NOON);

        assertThat(resting.next(RATE, NOON.plusSeconds(299)).isLeft()).isTrue();
        assertThat(resting.next(RATE, NOON.plusSeconds(300)).isRight()).isTrue();
        assertThat(resting.next(RATE, NOON.minusSeconds(60)).isRight()).isTrue();
    }

    @Test
    void whoever_is_refused_while_the_api_rests_spends_nothing() {
        var resting = Pace.FRESH.resting("api.example.com", 429, Duration.ofSeconds(30), NOON);

        assertThat(resting.next(RATE, NOON).isLeft()).isTrue();
        assertThat(after(resting, 60, NOON.plusSeconds(30)).fullAt()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void a_token_that_was_renewed_in_vain_is_not_renewed_again_for_a_minute() {
        var pace = Pace.FRESH.renewedInVain(NOON);

        assertThat(Pace.FRESH.isWorthRenewing(NOON)).isTrue();
        assertThat(pace.isWorthRenewing(NOON.plusSeconds(59))).isFalse();
        assertThat(pace.isWorthRenewing(NOON.plusSeconds(60))).isTrue();
        assertThat(pace.isWorthRenewing(NOON.minusSeconds(60))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void a_rate_has_bounds(int perMinute) {
        assertThat(RequestRate.of("setting", perMinute).getLeft())
                .isEqualTo(new InvalidArgument("setting", Expectation.REQUESTS_PER_MINUTE));
        assertThat(RequestRate.of("setting", 1_000_000).isRight()).isTrue();
    }

    private static Pace after(int requests, Instant at) {
        return after(Pace.FRESH, requests, at);
    }

    private static Pace after(Pace pace, int requests, Instant at) {
        var next = pace;
        for (var i = 0; i < requests; i++) {
            next = next.next(RATE, at).get();
        }
        return next;
    }
}
