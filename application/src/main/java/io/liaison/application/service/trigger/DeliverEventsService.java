package io.liaison.application.service.trigger;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.outbound.Crew;
import io.liaison.application.port.outbound.Deliveries;
import io.liaison.application.port.outbound.Deliveries.Queue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

/** What was sent and could not be noted is sent again, under the same id. */
final class DeliverEventsService implements DeliverEvents {
    /** Side by side, so that a target that hangs holds up no other; few and short, since their events are in memory. */
    static final int QUEUES = 16;

    static final int LENGTH = 25;

    /** Longer than a queue takes, with one more target that gives no answer. */
    static final Duration TERM = Duration.ofSeconds(70);

    private final Deliveries deliveries;
    private final Passage passage;
    private final Crew crew;
    private final InstantSource clock;

    DeliverEventsService(Deliveries deliveries, Passage passage, Crew crew, InstantSource clock) {
        this.deliveries = deliveries;
        this.passage = passage;
        this.crew = crew;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> deliver(Command command) {
        return deliveries
                .claim(command.troubled(), QUEUES, LENGTH, TERM, clock.instant())
                .flatMap(queues -> crew.each(queues, queue -> Either.<Failure, Seq<String>>right(delivered(queue))))
                .map(all -> all.flatMap(each -> each)
                        .foldLeft(Made.NOTHING, Made::and)
                        .withMore(all.nonEmpty()));
    }

    /** What has become of each, unless it could not be noted, or somebody else has the queue by now. */
    private Seq<String> delivered(Queue queue) {
        var brought = passage.of(queue);
        var waiting = brought.lastOption().filter(last -> last.state() == DeliveryState.PENDING);
        var trouble =
                brought.lastOption().flatMap(last -> last.attempts().last().why());
        return deliveries
                .settle(queue, brought, waiting.map(EventDelivery::due), trouble)
                .fold(
                        unstored -> List.empty(),
                        isOurs -> isOurs ? brought.map(DeliverEventsService::nameOf) : List.empty());
    }

    private static String nameOf(EventDelivery delivery) {
        return switch (delivery.state()) {
            case DELIVERED -> "delivered";
            case PENDING -> "delayed";
            case DEAD -> "given-up";
        };
    }
}
