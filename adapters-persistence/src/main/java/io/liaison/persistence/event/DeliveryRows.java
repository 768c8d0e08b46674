package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_DELIVERIES;

import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.persistence.document.Attempts;
import org.jooq.Record;

/** Reads deliveries back; what they are written by is {@link DeliveryColumns}. */
final class DeliveryRows {

    private DeliveryRows() {}

    static EventDelivery restore(Record row) {
        return new EventDelivery(
                new DeliveryId(row.get(EVENT_DELIVERIES.ID)),
                new TriggerId(row.get(EVENT_DELIVERIES.TRIGGER_ID)),
                new EventId(row.get(EVENT_DELIVERIES.EVENT_ID)),
                DeliveryState.valueOf(row.get(EVENT_DELIVERIES.STATE)),
                row.get(EVENT_DELIVERIES.TRIES),
                Attempts.restore(row.get(EVENT_DELIVERIES.ATTEMPTS)),
                row.get(EVENT_DELIVERIES.SINCE),
                row.get(EVENT_DELIVERIES.DUE_AT));
    }
}
