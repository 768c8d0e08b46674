package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TURNS;

import io.liaison.application.port.outbound.Feeds.Turn;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.connection.ConnectionRows;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.GroupCommit;
import io.vavr.collection.Array;
import io.vavr.collection.List;
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
 * been committed when it is answered, so it holds no lock while providers are asked. That they are due since some time at all is
 * said for PostgreSQL, which otherwise expects a third of all feeds to be due, and plans anew each time.
 */
final class FeedTurns {
    private static final String CLAIM = """
            with due as (
                select distinct on (f.connection_id) f.id, f.tenant_id, f.due_at
                from event_feeds f
                where f.mode = 'POLLING' and f.due_at > '-infinity' and f.due_at <= {0} and (f.failures > 0) = {1}
                    and not exists (
                        select 1 from event_turns t where t.connection_id = f.connection_id and t.leased_until > {0})
                order by f.connection_id, f.due_at, f.id
            ), ranked as (
                select id, due_at, row_number() over (partition by tenant_id order by due_at, id) as place from due
            ), waiting as (
                select id, place, due_at from ranked order by place, due_at, id
            ), chosen as (
                select f.id, f.connection_id
                from waiting w cross join lateral (
                    select id, connection_id from event_feeds where id = w.id and due_at <= {0}
                    for no key update skip locked) f
                order by w.place, w.due_at, w.id
                limit {2}
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
    /** Feeds that are asked side by side end within a moment, and none is asked again that soon. */
    private static final Duration LINGER = Duration.ofMillis(20);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Database database;
    private final GroupCommit<TurnEnd, Boolean> together;

    FeedTurns(Database database) {
        this.database = database;
        this.together = new GroupCommit<>(LINGER, PATIENCE, this::end);
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

    /** In a unit of work it is a part of that one. */
    Either<Failure, Boolean> finish(TurnEnd end) {
        return database.isInUnitOfWork() ? end(List.of(end)).map(Seq::head) : together.write(end);
    }

    private Either<Failure, Seq<Boolean>> end(Seq<TurnEnd> ends) {
        return database.ask(sql -> TurnEnd.of(sql, ends));
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
