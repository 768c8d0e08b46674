package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.persistence.connection.StoredStatus;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.SortKey;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/** Triggers as people see them, in the order of their names. */
final class TriggerViews {
    private static final Keyset<String, UUID> BY_NAME =
            new Keyset<>("triggers", SortKey.text(EVENT_TRIGGERS.NAME_ORDER), SortKey.uuid(EVENT_TRIGGERS.ID), false);
    private final Database database;
    private final HookRows hooks;

    TriggerViews(Database database, HookRows hooks) {
        this.database = database;
        this.hooks = hooks;
    }

    Either<Failure, Seq<TriggerView>> where(Condition wanted) {
        return database.ask(sql -> Array.ofAll(
                        query(sql, wanted).orderBy(BY_NAME.orderBy()).fetch()))
                .flatMap(rows -> Either.sequenceRight(rows.map(this::view)));
    }

    Either<Failure, Page<TriggerView>> page(Condition wanted, PageRequest request) {
        return BY_NAME.after(request.cursor())
                .flatMap(after -> database.ask(sql -> query(sql, wanted.and(after))
                        .orderBy(BY_NAME.orderBy())
                        .limit(request.limit() + 1)
                        .fetch()))
                .map(rows -> BY_NAME.<Record, Either<Failure, TriggerView>>page(rows, request, this::view))
                .flatMap(page -> Either.sequenceRight(page.items()).map(items -> new Page<>(items, page.next())));
    }

    private static SelectConditionStep<Record> query(DSLContext sql, Condition wanted) {
        return sql.select(EVENT_TRIGGERS.fields())
                .select(EVENT_FEEDS.fields())
                .select(
                        CONNECTIONS.STATUS,
                        CONNECTIONS.STATUS_SINCE,
                        CONNECTIONS.PENDING_UNTIL,
                        CONNECTIONS.DIAGNOSIS,
                        CONNECTIONS.REFUSALS,
                        CONNECTIONS.POLLING_SECONDS)
                .select(QueueCounts.COLUMNS.asJava())
                .from(EVENT_TRIGGERS)
                .join(EVENT_FEEDS)
                .on(EVENT_FEEDS.ID.eq(EVENT_TRIGGERS.FEED_ID))
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(EVENT_TRIGGERS.CONNECTION_ID))
                .where(wanted);
    }

    private Either<Failure, TriggerView> view(Record row) {
        return hooks.hook(row)
                .map(hook -> new TriggerView(
                        TriggerRows.restore(row),
                        StoredStatus.restore(row),
                        new PollingFrequency(Duration.ofSeconds(row.get(CONNECTIONS.POLLING_SECONDS))),
                        FeedRows.restore(row),
                        hook,
                        QueueCounts.restore(row)));
    }
}
