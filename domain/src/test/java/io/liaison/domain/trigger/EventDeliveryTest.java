package io.liaison.domain.trigger;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FilterUnusable;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.TargetRefused;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.TriggerId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDeliveryTest {
    private static final Failure SILENCE =
            new ProviderUnreachable("consumer.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5));
    private static final DeliveryId ID = new DeliveryId(uuid(1));
    private static final TriggerId TRIGGER = new TriggerId(uuid(2));
    private static final EventId EVENT = new EventId(uuid(3));
    private static final EventDelivery FRESH = EventDelivery.of(ID, TRIGGER, EVENT, NOON);
    private static final Instant BEGUN = NOON.plusSeconds(10);
    private static final Instant ENDED = NOON.plusSeconds(12);

    @Test
    void waits_to_be_tried_at_once() {
        assertThat(FRESH)
                .isEqualTo(new EventDelivery(ID, TRIGGER, EVENT, DeliveryState.PENDING, 0, List.empty(), NOON, NOON));
    }

    @Test
    void is_done_with_what_the_target_answered() {
        var attempt = new DeliveryAttempt(BEGUN, Duration.ofSeconds(2), Option.some("204"), Option.none());

        assertThat(FRESH.after(Either.right("204"), BEGUN, ENDED))
                .isEqualTo(new EventDelivery(
                        ID, TRIGGER, EVENT, DeliveryState.DELIVERED, 1, List.of(attempt), NOON, ENDED));
    }

    @Test
    void is_tried_again_after_a_pause_when_it_fails() {
        var attempt =
                new DeliveryAttempt(BEGUN, Duration.ofSeconds(2), Option.none(), Option.some(Diagnosis.of(SILENCE)));

        assertThat(FRESH.after(Either.left(SILENCE), BEGUN, ENDED))
                .isEqualTo(new EventDelivery(
                        ID, TRIGGER, EVENT, DeliveryState.PENDING, 1, List.of(attempt), NOON, ENDED.plusSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "410", "413", "415", "422"})
    void what_is_refused_for_what_it_is_is_tried_five_times(String status) {
        var refusal = new TargetRefused(status, new ProviderMessage("no such thing"));

        assertThat(failed(4, refusal).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(failed(5, refusal).state()).isEqualTo(DeliveryState.DEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"401", "403", "404", "429", "500", "503"})
    void what_somebody_may_put_in_order_is_tried_for_longer(String status) {
        assertThat(failed(5, new TargetRefused(status, ProviderMessage.NONE)).state())
                .isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void only_the_last_attempts_are_remembered() {
        var tried = failed(12, SILENCE);

        assertThat(tried.tries()).isEqualTo(12);
        assertThat(tried.attempts()).hasSize(EventDelivery.MOST_REMEMBERED);
        assertThat(tried.attempts().last().at()).isEqualTo(BEGUN.plusSeconds(11));
    }

    @Test
    void what_somebody_asks_for_again_starts_anew_and_keeps_what_was_tried() {
        var later = NOON.plus(Duration.ofDays(3));
        var dead = failed(5, new TargetRefused("410", ProviderMessage.NONE));

        var again = dead.again(later);

        assertThat(again)
                .isEqualTo(
                        new EventDelivery(ID, TRIGGER, EVENT, DeliveryState.PENDING, 0, dead.attempts(), later, later));
        assertThat(again.after(Either.left(SILENCE), later, later).state()).isEqualTo(DeliveryState.PENDING);
    }

    @Test
    void what_a_filter_cannot_decide_about_waits_for_somebody() {
        var why = new FilterUnusable("it divides by zero");

        var undecided = EventDelivery.undecided(ID, TRIGGER, EVENT, why, NOON);

        assertThat(undecided.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(undecided.tries()).isZero();
        assertThat(undecided.attempts().map(DeliveryAttempt::why)).containsExactly(Option.some(Diagnosis.of(why)));
    }

    private static EventDelivery failed(int times, Failure why) {
        var delivery = FRESH;
        for (var second = 0; second < times; second++) {
            delivery = delivery.after(Either.left(why), BEGUN.plusSeconds(second), ENDED.plusSeconds(second));
        }
        return delivery;
    }
}
