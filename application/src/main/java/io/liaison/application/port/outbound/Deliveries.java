package io.liaison.application.port.outbound;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Sent;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Events on their way to the targets of triggers. */
public interface Deliveries {

    /**
     * Takes the queues of at most {@code most} enabled triggers in which something is due, each with at most {@code length} deliveries in
     * the order in which they were received, and keeps those queues from others for {@code term}; whose taker dies is taken
     * again after that. What a delivery waits for, whatever comes after it waits for too. Those that have waited longest
     * come first, tenants take turns, and {@code troubled} are those whose last attempt has failed, which are kept apart.
     */
    Either<Failure, Seq<Queue>> claim(boolean troubled, int most, int length, Duration term, Instant now);

    /**
     * Stores what has become of deliveries of a queue, and gives it back: it is due again at {@code next}, or at once when there is
     * none. Right false, and nothing is stored, when somebody else has taken it since.
     */
    Either<Failure, Boolean> settle(
            Queue queue, Seq<EventDelivery> after, Option<Instant> next, Option<Diagnosis> trouble);

    /** Those of a trigger, the latest first.
     *
     * @failure 1009 the cursor is not one of ours
     */
    Either<Failure, Page<Sent>> of(TriggerId trigger, Option<DeliveryState> state, PageRequest page);

    /** @failure 1002 the trigger has no such delivery */
    Either<Failure, Sent> byId(TriggerId trigger, DeliveryId id);

    /** Puts it back in its queue, or forgets its attempts, as its state says. A queue that waits is due when this one is. */
    Either<Failure, EventDelivery> update(EventDelivery delivery);

    /** Everything that is due for one trigger. {@code fence} tells whether it is still ours. */
    record Queue(EventTrigger trigger, ConnectorKey connector, long fence, Seq<Parcel> parcels) {}

    /** A delivery, and what is delivered. */
    record Parcel(EventDelivery delivery, long sequence, ReceivedEvent event) {}
}
