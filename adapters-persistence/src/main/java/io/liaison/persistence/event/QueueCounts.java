package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_DELIVERIES;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;
import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;

import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.QueueState;
import io.liaison.persistence.document.Diagnoses;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** How the deliveries of a trigger are getting on, counted in indexes alone. */
final class QueueCounts {
    private static final Field<Long> WAITING =
            deliveries(isIn(DeliveryState.PENDING)).as("waiting");
    private static final Field<Long> DEAD = deliveries(isIn(DeliveryState.DEAD)).as("dead");
    private static final Field<Long> MATCHED = deliveries(DSL.trueCondition()).as("matched");
    private static final Field<Long> RECEIVED = DSL.field(
                    DSL.select(total()).from(RECEIVED_EVENTS).where(RECEIVED_EVENTS.FEED_ID.eq(EVENT_TRIGGERS.FEED_ID)))
            .as("received");
    private static final Field<Instant> OLDEST = DSL.field(DSL.select(RECEIVED_EVENTS.RECEIVED_AT)
                    .from(EVENT_DELIVERIES)
                    .join(RECEIVED_EVENTS)
                    .on(RECEIVED_EVENTS.ID.eq(EVENT_DELIVERIES.EVENT_ID))
                    .where(isOfTrigger(), isIn(DeliveryState.PENDING))
                    .orderBy(EVENT_DELIVERIES.SEQUENCE)
                    .limit(1))
            .as("oldest");
    static final Seq<Field<?>> COLUMNS = List.of(WAITING, OLDEST, DEAD, RECEIVED, MATCHED);

    private QueueCounts() {}

    static QueueState restore(Record row) {
        return new QueueState(
                row.get(WAITING),
                Option.of(row.get(OLDEST)),
                row.get(DEAD),
                row.get(RECEIVED),
                row.get(MATCHED),
                Option.of(row.get(EVENT_TRIGGERS.LAST_SUCCESS_AT)),
                row.get(EVENT_TRIGGERS.FAILURES),
                Option.of(row.get(EVENT_TRIGGERS.TROUBLE)).map(Diagnoses::restore));
    }

    private static Field<Long> deliveries(Condition wanted) {
        return DSL.field(DSL.select(total()).from(EVENT_DELIVERIES).where(isOfTrigger(), wanted));
    }

    private static Field<Long> total() {
        return DSL.count().cast(Long.class);
    }

    private static Condition isOfTrigger() {
        return EVENT_DELIVERIES.TRIGGER_ID.eq(EVENT_TRIGGERS.ID);
    }

    /** In the words of the index, which bound values are not. */
    private static Condition isIn(DeliveryState state) {
        return EVENT_DELIVERIES.STATE.eq(DSL.inline(state.name()));
    }
}
