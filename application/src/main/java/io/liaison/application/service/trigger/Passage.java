package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Deliveries.Parcel;
import io.liaison.application.port.outbound.Deliveries.Queue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** Brings what is in a queue to its target, one after the other, until one has to wait: then all that come after it wait too. */
final class Passage {
    /** What is left then is taken by whoever comes next. */
    private static final Duration MOST_TIME = Duration.ofSeconds(15);

    private final Reach reach;
    private final SigningKeys keys;
    private final InstantSource clock;

    Passage(Reach reach, SigningKeys keys, InstantSource clock) {
        this.reach = reach;
        this.keys = keys;
        this.clock = clock;
    }

    /** Those that were tried, as they are after that. */
    Seq<EventDelivery> of(Queue queue) {
        var end = clock.instant().plus(MOST_TIME);
        var key = keys.open(queue.trigger());
        Seq<EventDelivery> tried = List.empty();
        for (var parcel : queue.parcels()) {
            if (tried.lastOption().exists(last -> last.state() == DeliveryState.PENDING)
                    || clock.instant().isAfter(end)) {
                return tried;
            }
            tried = tried.append(brought(queue, parcel, key));
        }
        return tried;
    }

    private EventDelivery brought(Queue queue, Parcel parcel, Either<Failure, Option<Secret>> key) {
        var begun = clock.instant();
        var trigger = queue.trigger();
        var envelope =
                Envelopes.of(trigger, queue.connector(), parcel.delivery().id(), parcel.sequence(), parcel.event());
        var outcome = key.flatMap(opened -> reach.bring(trigger.target(), envelope, opened));
        return parcel.delivery().after(outcome, begun, clock.instant());
    }
}
