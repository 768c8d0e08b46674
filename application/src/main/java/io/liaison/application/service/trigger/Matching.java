package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.EventFilters;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.ReceivedEvents.Received;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.trigger.EventBody;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Decides which triggers of a feed want an event. What a filter cannot decide about is kept for people to look at. */
final class Matching {
    private final EventFilters filters;
    private final Ids ids;

    Matching(EventFilters filters, Ids ids) {
        this.filters = filters;
        this.ids = ids;
    }

    Received of(ReceivedEvent event, Seq<EventTrigger> triggers) {
        return new Received(event, triggers.flatMap(trigger -> delivery(trigger, event)));
    }

    private Option<EventDelivery> delivery(EventTrigger trigger, ReceivedEvent event) {
        return isWanted(trigger, event.body())
                .fold(
                        why -> Option.some(EventDelivery.undecided(id(), trigger.id(), event.id(), why, event.at())),
                        wanted -> Option.when(
                                wanted, () -> EventDelivery.of(id(), trigger.id(), event.id(), event.at())));
    }

    Either<Failure, Boolean> isWanted(EventTrigger trigger, EventBody body) {
        return trigger.filter().map(filter -> filters.matches(filter, body)).getOrElse(() -> Either.right(true));
    }

    private DeliveryId id() {
        return new DeliveryId(ids.next());
    }
}
