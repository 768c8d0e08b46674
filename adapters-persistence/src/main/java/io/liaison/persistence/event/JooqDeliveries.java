package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_DELIVERIES;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;
import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Sent;
import io.liaison.application.port.outbound.Deliveries;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.DeliveryNotFound;
import io.liaison.domain.shared.DeliveryId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.SortKey;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

final class JooqDeliveries implements Deliveries {
    private static final Keyset<Long, UUID> LATEST_FIRST = new Keyset<>(
            "deliveries", SortKey.number(EVENT_DELIVERIES.SEQUENCE), SortKey.uuid(EVENT_DELIVERIES.ID), true);
    private final Database database;
    private final DeliveryQueues queues;

    JooqDeliveries(Database database, ReceivedEventRows events) {
        this.database = database;
        this.queues = new DeliveryQueues(database, events);
    }

    @Override
    public Either<Failure, Seq<Queue>> claim(boolean troubled, int most, int length, Duration term, Instant now) {
        return queues.claim(troubled, most, length, term, now);
    }

    @Override
    public Either<Failure, Boolean> settle(
            Queue queue, Seq<EventDelivery> after, Option<Instant> next, Option<Diagnosis> trouble) {
        return Settlement.of(database, queue, after, next, trouble);
    }

    @Override
    public Either<Failure, Page<Sent>> of(TriggerId trigger, Option<DeliveryState> state, PageRequest page) {
        var wanted = state.fold(DSL::trueCondition, it -> EVENT_DELIVERIES.STATE.eq(DSL.inline(it.name())));
        return LATEST_FIRST
                .after(page.cursor())
                .flatMap(after -> database.ask(sql -> sent(sql, trigger, wanted.and(after))
                        .orderBy(LATEST_FIRST.orderBy())
                        .limit(page.limit() + 1)
                        .fetch()))
                .map(rows -> LATEST_FIRST.page(rows, page, JooqDeliveries::sent));
    }

    @Override
    public Either<Failure, Sent> byId(TriggerId trigger, DeliveryId id) {
        return database.find(sql ->
                        sent(sql, trigger, EVENT_DELIVERIES.ID.eq(id.value())).fetchOptional(JooqDeliveries::sent))
                .flatMap(found -> found.toEither(() -> new DeliveryNotFound(id.toString())));
    }

    @Override
    public Either<Failure, EventDelivery> update(EventDelivery delivery) {
        return database.together(Subject.NONE, sql -> {
            Settlement.store(sql, List.of(delivery));
            if (delivery.state() == DeliveryState.PENDING) {
                sql.update(EVENT_TRIGGERS)
                        .setNull(EVENT_TRIGGERS.BLOCKED_UNTIL)
                        .where(EVENT_TRIGGERS.ID.eq(delivery.trigger().value()))
                        .and(EVENT_TRIGGERS.BLOCKED_UNTIL.ge(delivery.due()))
                        .execute();
            }
            return Either.right(delivery);
        });
    }

    /** What a trigger that is gone has left behind is as good as gone. */
    private static SelectConditionStep<Record> sent(DSLContext sql, TriggerId trigger, Condition wanted) {
        return sql.select(EVENT_DELIVERIES.fields())
                .select(RECEIVED_EVENTS.SOURCE_ID, RECEIVED_EVENTS.RECEIVED_AT)
                .from(EVENT_DELIVERIES)
                .join(EVENT_TRIGGERS)
                .on(EVENT_TRIGGERS.ID.eq(EVENT_DELIVERIES.TRIGGER_ID))
                .join(RECEIVED_EVENTS)
                .on(RECEIVED_EVENTS.ID.eq(EVENT_DELIVERIES.EVENT_ID))
                .where(EVENT_DELIVERIES.TRIGGER_ID.eq(trigger.value()), wanted);
    }

    private static Sent sent(Record row) {
        return new Sent(
                DeliveryRows.restore(row),
                row.get(EVENT_DELIVERIES.SEQUENCE),
                Option.of(row.get(RECEIVED_EVENTS.SOURCE_ID)),
                row.get(RECEIVED_EVENTS.RECEIVED_AT));
    }
}
