package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_DELIVERIES;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;
import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;

import io.liaison.application.port.outbound.Deliveries.Parcel;
import io.liaison.application.port.outbound.Deliveries.Queue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Queues of triggers in their columns. A claim jumps from trigger to trigger in the index of what is pending, so it takes as long
 * as there are triggers that wait, however much of it. Who has seen a queue that somebody else has had since finds another
 * fence there, and leaves it alone.
 */
final class DeliveryQueues {
    private static final String CLAIM = """
            with recursive waiting as (
                (select trigger_id, sequence from event_deliveries
                where state = 'PENDING' order by trigger_id, sequence limit 1)
                union all
                select further.trigger_id, further.sequence
                from waiting w cross join lateral (
                    select d.trigger_id, d.sequence from event_deliveries d
                    where d.state = 'PENDING' and d.trigger_id > w.trigger_id
                    order by d.trigger_id, d.sequence limit 1) further
            ), ranked as (
                select t.id, t.fence, w.sequence, row_number() over (partition by t.tenant_id order by w.sequence) as place
                from waiting w join event_triggers t on t.id = w.trigger_id
                where t.enabled and (t.failures > 0) = {1}
                    and (t.leased_until is null or t.leased_until <= {0})
                    and (t.blocked_until is null or t.blocked_until <= {0})
            ), chosen as (
                select t.id
                from event_triggers t join ranked r on r.id = t.id and r.fence = t.fence
                where t.enabled and (t.blocked_until is null or t.blocked_until <= {0})
                order by r.place, r.sequence
                limit {2}
                for no key update of t skip locked
            )
            update event_triggers set fence = fence + 1, leased_until = {3}
            where id in (select id from chosen) returning id
            """;
    private final Database database;
    private final ReceivedEventRows events;

    DeliveryQueues(Database database, ReceivedEventRows events) {
        this.database = database;
        this.events = events;
    }

    Either<Failure, Seq<Queue>> claim(boolean troubled, int most, int length, Duration term, Instant now) {
        return database.ask(sql -> Array.ofAll(
                        sql.fetch(CLAIM, DSL.val(now), DSL.val(troubled), DSL.val(most), DSL.val(now.plus(term)))
                                .getValues(0, UUID.class)))
                .flatMap(taken -> taken.isEmpty()
                        ? Either.right(Array.empty())
                        : database.ask(sql -> queues(sql, taken, length)));
    }

    /** Those that have waited longest first. What does not open is as good as taken, for as long as the others are. */
    private Seq<Queue> queues(DSLContext sql, Seq<UUID> taken, int length) {
        var parcels = parcels(sql, taken, length);
        return Opened.of(triggers(sql, taken)
                        .flatMap(row -> parcels.get(row.get(EVENT_TRIGGERS.ID)).map(own -> queue(row, own))))
                .sortBy(queue -> queue.parcels().head().sequence());
    }

    private Either<Failure, Queue> queue(Record row, Seq<Record> parcels) {
        return Either.traverseRight(parcels, this::parcel)
                .map(opened -> new Queue(
                        TriggerRows.restore(row),
                        new ConnectorKey(row.get(CONNECTIONS.CONNECTOR_KEY)),
                        row.get(EVENT_TRIGGERS.FENCE),
                        opened));
    }

    private Either<Failure, Parcel> parcel(Record row) {
        return events.restore(row)
                .map(event -> new Parcel(DeliveryRows.restore(row), row.get(EVENT_DELIVERIES.SEQUENCE), event));
    }

    private static Seq<Record> triggers(DSLContext sql, Seq<UUID> taken) {
        return Array.ofAll(sql.select(EVENT_TRIGGERS.fields())
                .select(EVENT_FEEDS.EVENT, EVENT_FEEDS.PARAMETERS, CONNECTIONS.CONNECTOR_KEY)
                .from(EVENT_TRIGGERS)
                .join(EVENT_FEEDS)
                .on(EVENT_FEEDS.ID.eq(EVENT_TRIGGERS.FEED_ID))
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(EVENT_TRIGGERS.CONNECTION_ID))
                .where(EVENT_TRIGGERS.ID.in(taken.asJava()))
                .fetch());
    }

    private static Map<UUID, ? extends Seq<Record>> parcels(DSLContext sql, Seq<UUID> taken, int length) {
        var first = DSL.select(EVENT_DELIVERIES.ID)
                .from(EVENT_DELIVERIES)
                .where(EVENT_DELIVERIES.TRIGGER_ID.eq(EVENT_TRIGGERS.ID))
                .and(EVENT_DELIVERIES.STATE.eq(DSL.inline(DeliveryState.PENDING.name())))
                .orderBy(EVENT_DELIVERIES.SEQUENCE)
                .limit(length)
                .asTable("first");
        return Array.ofAll(sql.select(EVENT_DELIVERIES.fields())
                        .select(RECEIVED_EVENTS.fields())
                        .from(EVENT_TRIGGERS)
                        .crossJoin(DSL.lateral(first))
                        .join(EVENT_DELIVERIES)
                        .on(EVENT_DELIVERIES.ID.eq(first.field(EVENT_DELIVERIES.ID)))
                        .join(RECEIVED_EVENTS)
                        .on(RECEIVED_EVENTS.ID.eq(EVENT_DELIVERIES.EVENT_ID))
                        .where(EVENT_TRIGGERS.ID.in(taken.asJava()))
                        .orderBy(EVENT_DELIVERIES.SEQUENCE)
                        .fetch())
                .groupBy(row -> row.get(EVENT_DELIVERIES.TRIGGER_ID));
    }
}
