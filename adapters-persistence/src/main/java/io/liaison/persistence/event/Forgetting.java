package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_DELIVERIES;
import static io.liaison.persistence.schema.Tables.EVENT_REMAINS;
import static io.liaison.persistence.schema.Tables.EVENT_SIGHTINGS;
import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;

import io.liaison.domain.error.Failure;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Takes away what is old, and what feeds and triggers have left behind, some at a time. Two at once take different ones. */
final class Forgetting {
    /** An event is rarely remembered by more than that. */
    private static final int SIGHTINGS_EACH = 3;

    private final Database database;

    Forgetting(Database database) {
        this.database = database;
    }

    Either<Failure, Integer> forget(Instant until, Instant unseen, int most) {
        return database.together(Subject.NONE, sql -> {
            var old = events(sql, RECEIVED_EVENTS.RECEIVED_AT.lt(until), RECEIVED_EVENTS.RECEIVED_AT, most);
            var ignored = sightings(sql, EVENT_SIGHTINGS.SEEN_AT.lt(unseen), most);
            return Either.right(old < most ? old + remains(sql, most - old) : old);
        });
    }

    /** Of one after another, for as long as it is not too much. */
    private static int remains(DSLContext sql, int most) {
        var taken = 0;
        for (var next = next(sql); taken < most && next.isDefined(); next = next(sql)) {
            for (var of : next) {
                taken += remains(sql, of, most - taken);
            }
        }
        return taken;
    }

    private static Option<UUID> next(DSLContext sql) {
        return Option.ofOptional(sql.select(EVENT_REMAINS.ID)
                .from(EVENT_REMAINS)
                .orderBy(EVENT_REMAINS.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(EVENT_REMAINS.ID));
    }

    /** Of a feed or of a trigger: ids tell which. What came too late for both goes when it is old. Answers at least one. */
    private static int remains(DSLContext sql, UUID of, int most) {
        var events = events(sql, RECEIVED_EVENTS.FEED_ID.eq(of), RECEIVED_EVENTS.SEQUENCE, most);
        var deliveries = deliveries(sql, of, most);
        var sightings = sightings(sql, EVENT_SIGHTINGS.FEED_ID.eq(of), most);
        if (Math.max(events, deliveries) < most && sightings < most * SIGHTINGS_EACH) {
            sql.deleteFrom(EVENT_REMAINS).where(EVENT_REMAINS.ID.eq(of)).execute();
        }
        return Math.max(1, Math.max(Math.max(events, deliveries), sightings / SIGHTINGS_EACH));
    }

    private static int events(DSLContext sql, Condition wanted, OrderField<?> order, int most) {
        var gone = sql.deleteFrom(RECEIVED_EVENTS)
                .where(RECEIVED_EVENTS.ID.in(DSL.select(RECEIVED_EVENTS.ID)
                        .from(RECEIVED_EVENTS)
                        .where(wanted)
                        .orderBy(order)
                        .limit(most)
                        .forUpdate()
                        .skipLocked()))
                .returning(RECEIVED_EVENTS.ID)
                .fetch(RECEIVED_EVENTS.ID);
        sql.deleteFrom(EVENT_DELIVERIES)
                .where(EVENT_DELIVERIES.EVENT_ID.eq(DSL.any(gone.toArray(UUID[]::new))))
                .execute();
        return gone.size();
    }

    private static int deliveries(DSLContext sql, UUID trigger, int most) {
        return sql.deleteFrom(EVENT_DELIVERIES)
                .where(EVENT_DELIVERIES.ID.in(DSL.select(EVENT_DELIVERIES.ID)
                        .from(EVENT_DELIVERIES)
                        .where(EVENT_DELIVERIES.TRIGGER_ID.eq(trigger))
                        .orderBy(EVENT_DELIVERIES.SEQUENCE)
                        .limit(most)))
                .execute();
    }

    private static int sightings(DSLContext sql, Condition wanted, int most) {
        var some = DSL.select(EVENT_SIGHTINGS.FEED_ID, EVENT_SIGHTINGS.DIGEST)
                .from(EVENT_SIGHTINGS)
                .where(wanted)
                .limit(most * SIGHTINGS_EACH)
                .forUpdate()
                .skipLocked();
        return sql.deleteFrom(EVENT_SIGHTINGS)
                .where(DSL.row(EVENT_SIGHTINGS.FEED_ID, EVENT_SIGHTINGS.DIGEST).in(some))
                .execute();
    }
}
