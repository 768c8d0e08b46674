package io.liaison.torture.event.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.event.stage.StrikePlan.Timed;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class StrikePlanTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Test
    void the_same_seed_has_the_same_strikes_fall() {
        assertThat(StrikePlan.of(A_MINUTE, PAUSE, 3, 5)).isEqualTo(StrikePlan.of(A_MINUTE, PAUSE, 3, 5));
        assertThat(StrikePlan.of(A_MINUTE, PAUSE, 3, 5)).isNotEqualTo(StrikePlan.of(A_MINUTE, PAUSE, 3, 6));
    }

    @Test
    void half_a_minute_has_all_kinds_of_them_and_one_restart_of_the_database() {
        var strikes = StrikePlan.of(A_MINUTE.dividedBy(2), PAUSE, 2, 5).stream()
                .map(Timed::strike)
                .toList();

        assertThat(strikes.stream().map(Object::getClass).distinct()).hasSize(6);
        assertThat(strikes.stream().filter(Strike.RestartDatabase.class::isInstance))
                .hasSize(1);
    }

    @Test
    void each_server_is_killed() {
        var killed = StrikePlan.of(A_MINUTE, PAUSE, 2, 5).stream()
                .map(Timed::strike)
                .filter(Strike.Kill.class::isInstance)
                .map(strike -> ((Strike.Kill) strike).node());

        assertThat(killed).contains(0, 1);
    }

    @Test
    void they_fall_one_after_the_other_and_in_time() {
        var times = StrikePlan.of(A_MINUTE, PAUSE, 3, 5).stream().map(Timed::at).toList();

        assertThat(times).isSortedAccordingTo(Comparator.naturalOrder()).allMatch(at -> at.compareTo(A_MINUTE) < 0);
    }
}
