package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedProgressTest {
    private static final FeedProgress STARTED = FeedProgress.startedAt(Option.some("c-1"), NOON);
    private static final Failure REFUSED = new ProviderRefused("403", ProviderMessage.NONE);
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void nobody_has_looked_at_first() {
        assertThat(STARTED)
                .isEqualTo(new FeedProgress(
                        Option.some("c-1"), false, NOON, Option.none(), Option.none(), 0, Option.none()));
    }

    @Test
    void a_success_moves_the_cursor_and_ends_all_trouble() {
        assertThat(STARTED.failed(REFUSED, NOON).succeeded(Option.some("c-2"), LATER))
                .isEqualTo(new FeedProgress(
                        Option.some("c-2"), true, NOON, Option.some(LATER), Option.some(LATER), 0, Option.none()));
    }

    @Test
    void part_of_the_way_moves_the_cursor_and_nothing_else() {
        var failing = STARTED.failed(REFUSED, LATER);

        assertThat(failing.reaching(Option.some("c-2")))
                .isEqualTo(new FeedProgress(
                        Option.some("c-2"),
                        true,
                        NOON,
                        Option.some(LATER),
                        Option.none(),
                        1,
                        Option.some(Diagnosis.of(REFUSED))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-17T11:59:59Z, false",
        "2026-04-17T12:00:00Z, true",
        "2026-04-17T14:00:01+02:00, true",
        "yesterday, true",
        ", true"
    })
    void who_looks_for_the_first_time_finds_what_was_there_before(@Nullable String cursor, boolean isNews) {
        var item = new FoundItem("d-1", Option.of(cursor), EventBody.json("{}"));
        var started = FeedProgress.startedAt(Option.some("2026-04-17T12:00:00Z"), NOON);

        assertThat(started.isFirstLook()).isFalse();
        assertThat(started.isNews(item)).isEqualTo(isNews);
        assertThat(started.succeeded(Option.some("2026-04-17T12:00:00Z"), LATER).isNews(item))
                .isTrue();
    }

    @Test
    void where_nothing_tells_since_when_all_that_the_first_look_finds_was_there_before() {
        var item = new FoundItem("d-1", Option.some("c-9"), EventBody.json("{}"));
        var started = FeedProgress.startedAt(Option.none(), NOON);

        assertThat(started.isFirstLook()).isTrue();
        assertThat(started.isNews(item)).isFalse();
        assertThat(started.failed(REFUSED, LATER).isFirstLook()).isTrue();
        assertThat(started.succeeded(Option.none(), LATER).isFirstLook()).isFalse();
        assertThat(started.succeeded(Option.none(), LATER).isNews(item)).isTrue();
    }

    @Test
    void a_failure_leaves_the_cursor_and_the_last_success() {
        var looked = STARTED.succeeded(Option.some("c-2"), NOON);

        assertThat(looked.failed(REFUSED, LATER).failed(REFUSED, LATER))
                .isEqualTo(new FeedProgress(
                        Option.some("c-2"),
                        true,
                        NOON,
                        Option.some(LATER),
                        Option.some(NOON),
                        2,
                        Option.some(Diagnosis.of(REFUSED))));
        assertThat(STARTED.failed(REFUSED, LATER).hasBegun()).isFalse();
    }

    @Test
    void the_next_turn_comes_as_often_as_the_connection_says() {
        assertThat(STARTED.next(PollingFrequency.DEFAULT, Option.none(), LATER))
                .isEqualTo(LATER.plus(PollingFrequency.DEFAULT.every()));
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "6, PT32M", "7, PT1H", "10000, PT1H"})
    void who_fails_is_asked_ever_more_seldom(int failures, Duration pause) {
        assertThat(failing(failures).next(PollingFrequency.DEFAULT, Option.some(REFUSED), LATER))
                .isEqualTo(LATER.plus(pause));
    }

    @ParameterizedTest
    @CsvSource({"PT10S, PT1M", "PT20M, PT20M", "PT6H, PT6H", "P365D, PT6H"})
    void and_no_sooner_than_it_has_asked_for_within_reason(Duration asked, Duration pause) {
        var busy = new ProviderBusy("api.example.com", 429, asked);

        assertThat(failing(1).next(PollingFrequency.DEFAULT, Option.some(busy), LATER))
                .isEqualTo(LATER.plus(pause));
    }

    @Test
    void is_late_when_nothing_was_found_out_for_three_intervals() {
        var limit = PollingFrequency.DEFAULT.every().multipliedBy(3);
        var looked = STARTED.succeeded(Option.none(), LATER);

        assertThat(STARTED.isLate(PollingFrequency.DEFAULT, NOON.plus(limit))).isFalse();
        assertThat(STARTED.isLate(PollingFrequency.DEFAULT, NOON.plus(limit).plusMillis(1)))
                .isTrue();
        assertThat(looked.isLate(PollingFrequency.DEFAULT, LATER.plus(limit))).isFalse();
        assertThat(looked.failed(REFUSED, LATER.plus(limit))
                        .isLate(PollingFrequency.DEFAULT, LATER.plus(limit).plusMillis(1)))
                .isTrue();
    }

    private static FeedProgress failing(int failures) {
        return new FeedProgress(
                Option.none(),
                true,
                NOON,
                Option.some(LATER),
                Option.none(),
                failures,
                Option.some(Diagnosis.of(REFUSED)));
    }
}
