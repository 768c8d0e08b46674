package io.liaison.domain.farewell;

import static io.liaison.domain.fixture.FarewellBuilder.aFarewell;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FarewellTest {
    private static final Duration NO_WISH = Duration.ZERO;

    @Test
    void pauses_grow_from_a_minute_to_an_hour_and_a_day_is_the_end() {
        var tries =
                tries(aFarewell().build()).map(farewell -> farewell.patience().due());
        var pauses = tries.zipWith(tries.drop(1), Duration::between);

        assertThat(pauses.head()).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(90));
        assertThat(pauses.last()).isBetween(Duration.ofHours(1), Duration.ofMinutes(90));
        assertThat(tries.last()).isBetween(NOON.plus(Duration.ofHours(22)), NOON.plus(Duration.ofDays(1)));
        assertThat(tries.size()).isBetween(20, 30);
    }

    @Test
    void what_failed_together_does_not_try_again_together() {
        var again = List.range(0, 100)
                .flatMap(number -> aFarewell().with(number).build().again(NOON, NO_WISH))
                .map(farewell -> farewell.patience().due());

        assertThat(again.distinct().size()).isGreaterThan(50);
    }

    /** So that a test can tell when, and so can whoever reads the log of another node. */
    @Test
    void the_place_in_the_order_says_how_much_later_each_tries() {
        var first = Patience.from(NOON);

        assertThat(first.again(NOON, NO_WISH, 0).map(Patience::due)).contains(NOON.plusSeconds(60));
        assertThat(first.again(NOON, NO_WISH, 1).map(Patience::due)).contains(NOON.plusMillis(60_930));
        assertThat(first.again(NOON, NO_WISH, -1).map(Patience::due)).contains(NOON.plusMillis(89_070));
        assertThat(first.again(NOON, NO_WISH, 1)
                        .flatMap(second -> second.again(NOON, NO_WISH, 1))
                        .map(Patience::due))
                .contains(NOON.plusMillis(121_920));
    }

    @Test
    void a_provider_that_wants_to_be_left_alone_is_left_alone() {
        var asked = Duration.ofMinutes(45);

        var next = aFarewell().build().again(NOON, asked).get();

        assertThat(next.patience().due()).isAfterOrEqualTo(NOON.plus(asked));
    }

    @Test
    void it_owns_its_secrets_itself() {
        var farewell = aFarewell().build();

        assertThat(farewell.owner().subject()).isEqualTo("farewell:" + farewell.id());
        assertThat(farewell.secrets()).hasSize(2);
        assertThat(aFarewell().bare().build().secrets()).hasSize(1);
    }

    private static Seq<Farewell> tries(Farewell first) {
        return Stream.iterate(Option.some(first), last -> last.flatMap(it -> it.again(due(it), NO_WISH)))
                .takeWhile(Option::isDefined)
                .map(Option::get)
                .toList();
    }

    private static Instant due(Farewell farewell) {
        return farewell.patience().due();
    }
}
