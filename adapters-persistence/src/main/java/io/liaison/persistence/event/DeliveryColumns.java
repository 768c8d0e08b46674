package io.liaison.persistence.event;

import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.persistence.document.Attempts;
import io.liaison.persistence.work.SentColumn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Deliveries, to the columns that statements about many of them are sent. */
final class DeliveryColumns {

    private DeliveryColumns() {}

    /** Their ids and all that changes of them: state, tries, attempts, since when, and when they are due. */
    static Seq<SentColumn> of(Seq<EventDelivery> deliveries) {
        return List.of(
                SentColumn.uuids(deliveries.map(delivery -> delivery.id().value())),
                SentColumn.texts(deliveries.map(EventDelivery::state).map(DeliveryState::name)),
                SentColumn.numbers(deliveries.map(EventDelivery::tries)),
                SentColumn.texts(deliveries.map(EventDelivery::attempts).map(Attempts::json)),
                SentColumn.instants(deliveries.map(EventDelivery::since)),
                SentColumn.instants(deliveries.map(EventDelivery::due)));
    }
}
