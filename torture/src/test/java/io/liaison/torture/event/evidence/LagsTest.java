package io.liaison.torture.event.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LagsTest {

    @Test
    void a_share_of_them_is_told_to_within_a_tenth() {
        var lags = new Lags();

        for (var millis = 1; millis <= 10_000; millis++) {
            lags.add(millis);
        }

        assertThat(lags.count()).isEqualTo(10_000);
        assertThat(lags.within(0.5).toMillis()).isCloseTo(5_000, Percentage.withPercentage(10));
        assertThat(lags.within(0.99).toMillis()).isCloseTo(9_900, Percentage.withPercentage(10));
    }

    @Test
    void what_takes_no_time_takes_a_moment() {
        var lags = new Lags();

        lags.add(0);
        lags.add(-3);

        assertThat(lags.within(1).toMillis()).isCloseTo(1, within(1L));
    }
}
