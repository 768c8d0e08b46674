package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.FeedProgress;
import io.liaison.domain.trigger.Hook;
import io.liaison.persistence.schema.tables.records.EventFeedRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;

final class JooqFeeds implements Feeds {
    private final Database database;
    private final HookRows rows;
    private final FeedTurns turns;
    private final Hooks hooks;

    JooqFeeds(Database database, HookRows rows) {
        this.database = database;
        this.rows = rows;
        this.turns = new FeedTurns(database);
        this.hooks = new Hooks(database, rows);
    }

    @Override
    public Either<Failure, Joined> join(Feed feed, Option<Hook> hook) {
        return rows.row(feed, hook)
                .flatMap(row -> database.together(Subject.of(feed.connection()), sql -> join(sql, feed, hook, row)));
    }

    /** Whoever has found another one there keeps it from being removed; if it was removed before that, there is room again. */
    private Either<Failure, Joined> join(DSLContext sql, Feed feed, Option<Hook> hook, EventFeedRow row) {
        var added = sql.insertInto(EVENT_FEEDS)
                .set(row)
                .onConflict(EVENT_FEEDS.CONNECTION_ID, EVENT_FEEDS.OCCASION)
                .doNothing()
                .execute();
        return added == 1
                ? Either.right(new Joined(feed, hook, true))
                : Option.ofOptional(sql.selectFrom(EVENT_FEEDS)
                                .where(EVENT_FEEDS.CONNECTION_ID.eq(row.getConnectionId()))
                                .and(EVENT_FEEDS.OCCASION.eq(row.getOccasion()))
                                .forKeyShare()
                                .fetchOptional())
                        .map(this::joined)
                        .getOrElse(() -> join(sql, feed, hook, row));
    }

    private Either<Failure, Joined> joined(EventFeedRow row) {
        return rows.hook(row).map(hook -> new Joined(FeedRows.restore(row), hook, false));
    }

    @Override
    public Either<Failure, Hook> keep(FeedId feed, Hook read, Hook next) {
        return hooks.keep(feed, read, next);
    }

    @Override
    public Either<Failure, Seq<Turn>> claim(boolean troubled, int most, Duration term, Instant now) {
        return turns.claim(troubled, most, term, now);
    }

    @Override
    public Either<Failure, Boolean> finish(Turn turn, FeedProgress progress, Instant next) {
        return turns.finish(new TurnEnd(turn, progress, next));
    }

    @Override
    public Either<Failure, ConnectionId> reschedule(ConnectionId connection, PollingFrequency frequency) {
        return turns.reschedule(connection, frequency);
    }

    /** The feed is held first: whoever looks at its triggers without that may not see those that others are changing. */
    @Override
    public Either<Failure, FeedId> adjust(FeedId feed, FeedProgress fresh, Instant now) {
        return database.together(Subject.NONE, sql -> {
            sql.selectFrom(EVENT_FEEDS)
                    .where(EVENT_FEEDS.ID.eq(feed.value()))
                    .forNoKeyUpdate()
                    .fetchOptional()
                    .ifPresent(row -> adjust(sql, row, fresh, now));
            return Either.right(feed);
        });
    }

    private static void adjust(DSLContext sql, EventFeedRow row, FeedProgress fresh, Instant now) {
        var isAwaited = sql.fetchExists(
                EVENT_TRIGGERS, EVENT_TRIGGERS.FEED_ID.eq(row.getId()), EVENT_TRIGGERS.ENABLED.isTrue());
        if (isAwaited && row.getDueAt() == null) {
            sql.update(EVENT_FEEDS)
                    .set(FeedRows.row(fresh))
                    .set(EVENT_FEEDS.DUE_AT, now)
                    .set(EVENT_FEEDS.FENCE, EVENT_FEEDS.FENCE.plus(1))
                    .where(EVENT_FEEDS.ID.eq(row.getId()))
                    .execute();
        }
        if (!isAwaited) {
            sql.update(EVENT_FEEDS)
                    .setNull(EVENT_FEEDS.DUE_AT)
                    .where(EVENT_FEEDS.ID.eq(row.getId()))
                    .execute();
        }
    }

    @Override
    public Either<Failure, Option<Listening>> listening(Secret address) {
        return hooks.listening(address);
    }

    @Override
    public Either<Failure, Seq<Listening>> claimRegistrations(int most, Duration term, Instant now) {
        return hooks.claim(most, term, now);
    }

    @Override
    public Either<Failure, Seq<Listening>> hooksOf(ConnectionId connection) {
        return hooks.of(connection);
    }
}
