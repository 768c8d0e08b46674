package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TURNS;

import io.liaison.application.port.outbound.Feeds.Turn;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.persistence.connection.ConnectionRows;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Turns in their columns. A claim is one statement: it picks the feed of each connection that has waited longest, lets tenants
 * take turns, and takes a connection only where nobody else has it by then, which its row in {@code event_turns} tells. It has
 * been committed when it is answered, so it holds no lock while providers are asked.
 */
final class FeedTurns {
    private static final String CLAIM = """
            with due as (
                select distinct on (f.connection_id) f.id, f.tenant_id, f.due_at
                from event_feeds f
                where f.mode = 'POLLING' and f.due_at <= {0} and (f.failures > 0) = {1}
                    and not exists (
                        select 1 from event_turns t where t.connection_id = f.connection_id and t.leased_until > {0})
                order by f.connection_id, f.due_at, f.id
            ), ranked as (
                select id, row_number() over (partition by tenant_id order by due_at, id) as place from due
            ), chosen as (
                select f.id, f.connection_id
                from event_feeds f join ranked r on r.id = f.id
                where f.due_at <= {0}
                order by r.place, f.due_at, f.id
                limit {2}
                for no key update of f skip locked
            ), taken as (
                insert into event_turns as t (connection_id, feed_id, leased_until)
                select connection_id, id, {3} from chosen order by connection_id
                on conflict (connection_id) do update
                set feed_id = excluded.feed_id, leased_until = excluded.leased_until
                where t.leased_until is null or t.leased_until <= {0}
                returning feed_id
            )
            update event_feeds set fence = fence + 1, changed_seconds = null
            where id in (select feed_id from taken) returning id
            """;
    private final Database database;

    FeedTurns(Database database) {
        this.database = database;
    }

    Either<Failure, Seq<Turn>> claim(boolean troubled, int most, Duration term, Instant now) {
        return database.ask(sql -> Array.ofAll(
                        sql.fetch(CLAIM, DSL.val(now), DSL.val(troubled), DSL.val(most), DSL.val(now.plus(term)))
                                .getValues(0, UUID.class)))
                .flatMap(taken -> taken.isEmpty() ? Either.right(Array.empty()) : turns(taken));
    }

    private Either<Failure, Seq<Turn>> turns(Seq<UUID> taken) {
        return database.ask(sql -> Array.ofAll(sql.select(EVENT_FEEDS.fields())
                .select(CONNECTIONS.fields())
                .from(EVENT_FEEDS)
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(EVENT_FEEDS.CONNECTION_ID))
                .where(EVENT_FEEDS.ID.in(taken.asJava()))
                .orderBy(EVENT_FEEDS.DUE_AT)
                .fetch(FeedTurns::turn)));
    }

    /** One statement, since most turns find nothing and so store nothing else. */
    Either<Failure, Boolean> finish(Turn turn, FeedProgress progress, Instant next) {
        var feed = turn.feed();
        var ours = DSL.name("ours")
                .as(DSL.update(EVENT_FEEDS)
                        .set(FeedRows.row(progress))
                        .set(EVENT_FEEDS.DUE_AT, DSL.when(EVENT_FEEDS.DUE_AT.isNotNull(), dueAfter(progress, next)))
                        .setNull(EVENT_FEEDS.CHANGED_SECONDS)
                        .where(EVENT_FEEDS.ID.eq(feed.id().value()), EVENT_FEEDS.FENCE.eq(turn.fence()))
                        .returning(EVENT_FEEDS.ID));
        var freed = DSL.name("freed")
                .as(DSL.update(EVENT_TURNS)
                        .setNull(EVENT_TURNS.LEASED_UNTIL)
                        .where(EVENT_TURNS.CONNECTION_ID.eq(feed.connection().value()))
                        .and(EVENT_TURNS.FEED_ID.in(
                                DSL.select(ours.field(EVENT_FEEDS.ID)).from(ours)))
                        .returning(EVENT_TURNS.FEED_ID));
        return database.ask(
                sql -> sql.with(ours).with(freed).select().from(ours).fetch().isNotEmpty());
    }

    Either<Failure, ConnectionId> reschedule(ConnectionId connection, PollingFrequency frequency) {
        var seconds = Math.toIntExact(frequency.every().toSeconds());
        var moved = EVENT_FEEDS
                .FAILURES
                .eq(0)
                .and(EVENT_FEEDS.LAST_RUN_AT.isNotNull())
                .andNotExists(DSL.selectOne().from(EVENT_TURNS).where(isBeingAsked()));
        return database.ask(sql -> sql.update(EVENT_FEEDS)
                        .set(EVENT_FEEDS.CHANGED_SECONDS, seconds)
                        .set(
                                EVENT_FEEDS.DUE_AT,
                                DSL.when(moved, later(EVENT_FEEDS.LAST_RUN_AT, DSL.val(seconds)))
                                        .otherwise(EVENT_FEEDS.DUE_AT))
                        .where(EVENT_FEEDS.CONNECTION_ID.eq(connection.value()), EVENT_FEEDS.DUE_AT.isNotNull())
                        .execute())
                .map(rescheduled -> connection);
    }

    /** A shorter time between turns that came while somebody asked counts from this turn on. */
    private static Field<Instant> dueAfter(FeedProgress progress, Instant next) {
        return progress.lastRunAt()
                .filter(last -> progress.failures() == 0)
                .map(last -> DSL.least(
                        DSL.val(next), DSL.coalesce(later(DSL.val(last), EVENT_FEEDS.CHANGED_SECONDS), DSL.val(next))))
                .getOrElse(() -> DSL.val(next));
    }

    private static Field<Instant> later(Field<Instant> at, Field<Integer> seconds) {
        return DSL.field("{0} + {1} * interval '1 second'", SQLDataType.INSTANT, at, seconds);
    }

    private static Condition isBeingAsked() {
        return EVENT_TURNS.FEED_ID.eq(EVENT_FEEDS.ID).and(EVENT_TURNS.LEASED_UNTIL.isNotNull());
    }

    private static Turn turn(Record row) {
        return new Turn(
                FeedRows.restore(row), ConnectionRows.restore(row.into(CONNECTIONS)), row.get(EVENT_FEEDS.FENCE));
    }
}
