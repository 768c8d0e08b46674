package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.outbound.Triggers.Alarm;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Alarms in their column, which is wrong wherever it is not what follows from the rest. */
final class Alarms {
    private final Database database;
    private final TriggerViews views;

    Alarms(Database database, TriggerViews views) {
        this.database = database;
        this.views = views;
    }

    Either<Failure, Seq<Alarm>> take(int most, Instant now) {
        return database.together(Subject.NONE, sql -> {
            var wrong = wrong(sql, most, now);
            return wrong.isEmpty() ? Either.right(Array.empty()) : righted(sql, wrong);
        });
    }

    private static Seq<UUID> wrong(DSLContext sql, int most, Instant now) {
        return Array.ofAll(sql.select(EVENT_TRIGGERS.ID)
                .from(EVENT_TRIGGERS)
                .join(EVENT_FEEDS)
                .on(EVENT_FEEDS.ID.eq(EVENT_TRIGGERS.FEED_ID))
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(EVENT_TRIGGERS.CONNECTION_ID))
                .where(EVENT_TRIGGERS.HAS_ALARM.ne(DSL.field(isLate(now))))
                .orderBy(EVENT_TRIGGERS.ID)
                .limit(most)
                .forNoKeyUpdate()
                .of(EVENT_TRIGGERS)
                .skipLocked()
                .fetch(EVENT_TRIGGERS.ID));
    }

    private Either<Failure, Seq<Alarm>> righted(DSLContext sql, Seq<UUID> wrong) {
        var given = Array.ofAll(sql.update(EVENT_TRIGGERS)
                        .set(EVENT_TRIGGERS.HAS_ALARM, DSL.field(DSL.not(EVENT_TRIGGERS.HAS_ALARM)))
                        .where(EVENT_TRIGGERS.ID.in(wrong.asJava()))
                        .returning(EVENT_TRIGGERS.ID, EVENT_TRIGGERS.HAS_ALARM)
                        .fetch())
                .toMap(row -> row.getId(), row -> row.getHasAlarm());
        return views.where(EVENT_TRIGGERS.ID.in(wrong.asJava()))
                .map(all -> all.map(view -> new Alarm(view, given.getOrElse(idOf(view), false))));
    }

    private static UUID idOf(TriggerView view) {
        return view.trigger().id().value();
    }

    private static Condition isLate(Instant now) {
        return EVENT_TRIGGERS
                .ENABLED
                .isTrue()
                .and(EVENT_FEEDS.MODE.eq(EventMode.POLLING.name()))
                .and(CONNECTIONS.STATUS.eq(StatusName.CONNECTED.name()))
                .and(lateAt().lt(now));
    }

    private static Field<Instant> lateAt() {
        return DSL.field(
                "{0} + {1} * interval '1 second'",
                SQLDataType.INSTANT,
                DSL.coalesce(EVENT_FEEDS.LAST_SUCCESS_AT, EVENT_FEEDS.SINCE),
                CONNECTIONS.POLLING_SECONDS.mul(FeedProgress.INTERVALS));
    }
}
