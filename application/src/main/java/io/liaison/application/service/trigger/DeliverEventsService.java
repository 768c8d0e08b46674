package io.liaison.application.service.trigger;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.DeliverEvents;
import io.liaison.application.port.outbound.Deliveries;
import io.liaison.application.port.outbound.Deliveries.Queue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;

/** What was sent and could not be noted is sent again, under the same id. */
final class DeliverEventsService implements DeliverEvents {
    /** Few, so that a target that hangs holds up few others. */
    static final int QUEUES = 2;

    static final int LENGTH = 50;

    /** Longer than a queue takes, with one more target that gives no answer. */
    static final Duration TERM = Duration.ofSeconds(70);

    private final Deliveries deliveries;
    private final Passage passage;
    private final InstantSource clock;

    DeliverEventsService(Deliveries deliveries, Passage passage, InstantSource clock) {
        this.deliveries = deliveries;
        this.passage = passage;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> deliver(Command command) {
        return deliveries
                .claim(command.troubled(), QUEUES, LENGTH, TERM, clock.instant())
                .map(queues -> queues.foldLeft(Made.NOTHING, this::delivered).withMore(queues.nonEmpty()));
    }

    private Made delivered(Made made, Queue queue) {
        var brought = passage.of(queue);
        var waiting = brought.lastOption().filter(last -> last.state() == DeliveryState.PENDING);
        var trouble =
                brought.lastOption().flatMap(last -> last.attempts().last().why());
        return deliveries
                .settle(queue, brought, waiting.map(EventDelivery::due), trouble)
                .fold(unstored -> made, isOurs -> isOurs ? counted(made, brought) : made);
    }

    private static Made counted(Made made, Seq<EventDelivery> brought) {
        return brought.map(DeliverEventsService::nameOf).foldLeft(made, Made::and);
    }

    private static String nameOf(EventDelivery delivery) {
        return switch (delivery.state()) {
            case DELIVERED -> "delivered";
            case PENDING -> "delayed";
            case DEAD -> "given-up";
        };
    }
}
