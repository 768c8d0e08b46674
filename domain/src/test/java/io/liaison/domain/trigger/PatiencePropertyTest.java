package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.TriggerId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatiencePropertyTest {
    private static final Failure DOWN = new TargetRefused("500", ProviderMessage.NONE);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Whoever comes on time finds it tried for at least a day less the longest pause, and for no longer than a day. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_target_that_never_takes_it_is_tried_for_a_day(long seed) {
        var random = new SplittableRandom(seed);
        var delivery = EventDelivery.of(new DeliveryId(uuid(1)), new TriggerId(uuid(2)), new EventId(uuid(3)), NOON);
        var last = NOON;
        while (delivery.state() == DeliveryState.PENDING) {
            var begun = delivery.due().plusMillis(random.nextLong(60_000));
            var before = delivery;
            delivery = delivery.after(Either.left(DOWN), begun, begun.plusMillis(random.nextLong(30_000)));

            assertThat(Duration.between(begun, delivery.due()))
                    .isBetween(Duration.ofSeconds(5), Duration.ofHours(1).plusSeconds(30));
            assertThat(delivery.tries()).isEqualTo(before.tries() + 1);
            last = begun;
        }
        assertThat(delivery.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(Duration.between(NOON, last))
                .isBetween(EventDelivery.PATIENCE.minus(Duration.ofMinutes(62)), EventDelivery.PATIENCE);
        assertThat(delivery.tries()).isBetween(30, 40);
    }
}
