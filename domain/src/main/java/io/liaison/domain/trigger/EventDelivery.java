package io.liaison.domain.trigger;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.BackOff;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.TriggerId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * One event on its way to one target. {@code tries} counts all attempts of the present series, {@code attempts} holds the last
 * ones; {@code since} is when the series began and {@code due} is when the next attempt is worth it.
 */
public record EventDelivery(
        DeliveryId id,
        TriggerId trigger,
        EventId event,
        DeliveryState state,
        int tries,
        Seq<DeliveryAttempt> attempts,
        Instant since,
        Instant due) {
    /** After that nobody tries any more. */
    public static final Duration PATIENCE = Duration.ofHours(24);

    /** So many attempts are remembered. */
    public static final int MOST_REMEMBERED = 10;

    /** What was refused for what it is, is not tried more often than that. */
    private static final int MOST_REFUSALS = 5;

    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(5), Duration.ofHours(1));

    public static EventDelivery of(DeliveryId id, TriggerId trigger, EventId event, Instant now) {
        return new EventDelivery(id, trigger, event, DeliveryState.PENDING, 0, List.empty(), now, now);
    }

    /** What a filter could not decide about: it is kept where people look, and goes out when somebody asks for it. */
    public static EventDelivery undecided(DeliveryId id, TriggerId trigger, EventId event, Failure why, Instant now) {
        var attempt = DeliveryAttempt.of(Either.left(why), now, now);
        return new EventDelivery(id, trigger, event, DeliveryState.DEAD, 0, List.of(attempt), now, now);
    }

    /** The delivery after one more attempt: done, to be tried again, or given up. */
    public EventDelivery after(Either<Failure, String> outcome, Instant begun, Instant ended) {
        var attempted =
                attempts.append(DeliveryAttempt.of(outcome, begun, ended)).takeRight(MOST_REMEMBERED);
        return outcome.fold(
                why -> new EventDelivery(
                        id, trigger, event, stateAfter(why, ended), tries + 1, attempted, since, nextAfter(ended)),
                answer -> new EventDelivery(
                        id, trigger, event, DeliveryState.DELIVERED, tries + 1, attempted, since, ended));
    }

    /** From the beginning, since somebody asks for it. */
    public EventDelivery again(Instant now) {
        return new EventDelivery(id, trigger, event, DeliveryState.PENDING, 0, attempts, now, now);
    }

    private DeliveryState stateAfter(Failure why, Instant now) {
        var isRefused = TargetAnswer.isFinal(why) && tries + 1 >= MOST_REFUSALS;
        return isRefused || nextAfter(now).isAfter(since.plus(PATIENCE)) ? DeliveryState.DEAD : DeliveryState.PENDING;
    }

    private Instant nextAfter(Instant now) {
        return now.plus(BACK_OFF.after(tries));
    }
}
