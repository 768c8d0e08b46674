package io.liaison.domain.connection;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.ConnectionId;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPeriodTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whatever the moment, the next turn is within a period of it, and the one after that a period later. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_connection_has_one_turn_in_each_period(long seed) {
        var random = new SplittableRandom(seed);
        var period = new CheckPeriod(Duration.ofMillis(random.nextLong(60_000, 604_800_000)));
        var connection = new ConnectionId(new UUID(random.nextLong(), random.nextLong()));
        var moment = NOON.plusNanos(random.nextLong(Duration.ofDays(9_000).toNanos()));

        var turn = period.turnAfter(moment, connection);

        assertThat(turn).isAfter(moment.minusMillis(1)).isBeforeOrEqualTo(moment.plus(period.every()));
        assertThat(period.turnAfter(turn, connection)).isEqualTo(turn.plus(period.every()));
    }

    @Test
    void every_period_from_a_minute_to_a_week_is_one() {
        assertThat(CheckPeriod.isValid(CheckPeriod.LEAST)).isTrue();
        assertThat(CheckPeriod.isValid(CheckPeriod.LEAST.minusMillis(1))).isFalse();
        assertThat(CheckPeriod.isValid(CheckPeriod.MOST)).isTrue();
        assertThat(CheckPeriod.isValid(CheckPeriod.MOST.plusMillis(1))).isFalse();
    }

    /** Counted from 1970, so that all nodes agree without a word. */
    @Test
    void the_id_says_at_which_moment_of_a_period_the_turn_is() {
        var period = new CheckPeriod(Duration.ofMinutes(1));

        assertThat(period.turnAfter(NOON, new ConnectionId(new UUID(0, 7)))).isEqualTo(NOON.plusMillis(7));
        assertThat(period.turnAfter(NOON, new ConnectionId(new UUID(0, -7)))).isEqualTo(NOON.plusMillis(59_993));
    }

    @Test
    void turns_are_spread_over_the_period() {
        var random = new SplittableRandom(7);
        var minutes = new int[60];
        for (var each = 0; each < 6_000; each++) {
            var turn = CheckPeriod.DEFAULT.turnAfter(
                    NOON, new ConnectionId(new UUID(random.nextLong(), random.nextLong())));
            minutes[(int) Duration.between(NOON, turn).toMinutes() % 60]++;
        }

        assertThat(IntStream.of(minutes).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(50, 150));
    }
}
