package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.outbound.Deliveries.Queue;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.DeliveryState;
import io.liaison.domain.trigger.EventDelivery;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.FixedStatement;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Stores what has become of deliveries. */
final class Settlement {
    private static final FixedStatement OUTCOMES = FixedStatement.of("""
            update event_deliveries d
            set state = sent.state, tries = sent.tries, attempts = sent.attempts::jsonb,
                since = sent.since::timestamptz, due_at = sent.due_at::timestamptz
            from unnest(?, ?, ?, ?, ?, ?) as sent(id, state, tries, attempts, since, due_at)
            where d.id = sent.id
            """);

    private Settlement() {}

    static Either<Failure, Boolean> of(
            Database database, Queue queue, Seq<EventDelivery> after, Option<Instant> next, Option<Diagnosis> trouble) {
        return database.together(Subject.NONE, sql -> {
            var isOurs = giveBack(sql, queue, after, next, trouble);
            if (isOurs) {
                store(sql, after);
            }
            return Either.right(isOurs);
        });
    }

    /** Whatever was forgotten meanwhile stays so. */
    static void store(DSLContext sql, Seq<EventDelivery> deliveries) {
        if (deliveries.nonEmpty()) {
            OUTCOMES.execute(sql, DeliveryColumns.of(deliveries));
        }
    }

    private static boolean giveBack(
            DSLContext sql, Queue queue, Seq<EventDelivery> after, Option<Instant> next, Option<Diagnosis> trouble) {
        return sql.update(EVENT_TRIGGERS)
                        .setNull(EVENT_TRIGGERS.LEASED_UNTIL)
                        .set(EVENT_TRIGGERS.BLOCKED_UNTIL, next.getOrNull())
                        .set(
                                EVENT_TRIGGERS.TROUBLE,
                                trouble.map(Diagnoses::document).getOrNull())
                        .set(EVENT_TRIGGERS.FAILURES, failures(trouble))
                        .set(
                                EVENT_TRIGGERS.LAST_SUCCESS_AT,
                                DSL.coalesce(
                                        DSL.val(lastSuccess(after).getOrNull(), EVENT_TRIGGERS.LAST_SUCCESS_AT),
                                        EVENT_TRIGGERS.LAST_SUCCESS_AT))
                        .where(EVENT_TRIGGERS.ID.eq(queue.trigger().id().value()))
                        .and(EVENT_TRIGGERS.FENCE.eq(queue.fence()))
                        .execute()
                == 1;
    }

    private static Field<Integer> failures(Option<Diagnosis> trouble) {
        return trouble.isDefined() ? EVENT_TRIGGERS.FAILURES.plus(1) : DSL.val(0);
    }

    private static Option<Instant> lastSuccess(Seq<EventDelivery> after) {
        return after.filter(delivery -> delivery.state() == DeliveryState.DELIVERED)
                .map(EventDelivery::due)
                .max();
    }
}
