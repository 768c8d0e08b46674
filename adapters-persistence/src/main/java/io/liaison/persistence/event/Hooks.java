package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.trigger.Feed;
import io.liaison.domain.trigger.Hook;
import io.liaison.persistence.document.Registrations;
import io.liaison.persistence.schema.tables.records.EventFeedRow;
import io.liaison.persistence.work.BatchLoader;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.FixedQuery;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SelectSeekStepN;
import org.jooq.impl.DSL;

/** What feeds are posted at, and what its provider is to be told. Calls that come together are looked up together. */
final class Hooks {
    private static final Array<Field<?>> COLUMNS = Array.<Field<?>>of(EVENT_FEEDS.fields())
            .append(CONNECTIONS.CONNECTOR_KEY)
            .appendAll(Array.of(EVENT_TRIGGERS.fields()));
    private static final FixedQuery BY_ADDRESS = FixedQuery.of(
            COLUMNS, rows(EVENT_FEEDS.ADDRESS.in(DSL.select(DSL.field("unnest({0})", UUID.class, FixedQuery.ids())))));
    private static final int AT_ONCE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private final Database database;
    private final HookRows rows;
    private final BatchLoader<UUID, Seq<Record>> together;

    Hooks(Database database, HookRows rows) {
        this.database = database;
        this.rows = rows;
        this.together = new BatchLoader<>(AT_ONCE, PATIENCE, this::byAddress);
    }

    /** In a unit of work it is what that one sees. */
    Either<Failure, Option<Listening>> listening(Secret address) {
        var key = Fingerprint.of(address.reveal());
        var found = database.isInUnitOfWork() ? together.loadAlone(key) : together.load(key);
        return found.flatMap(of -> rows.listening(of.getOrElse(List::empty)));
    }

    private Either<Failure, Map<UUID, Seq<Record>>> byAddress(Set<UUID> addresses) {
        return BY_ADDRESS
                .fetch(database, List.of(addresses.toList()))
                .map(found -> found.groupBy(row -> row.get(EVENT_FEEDS.ADDRESS)).<Seq<Record>>mapValues(own -> own));
    }

    Either<Failure, Hook> keep(FeedId id, Hook read, Hook next) {
        return database.together(
                Subject.NONE,
                sql -> Option.ofOptional(sql.selectFrom(EVENT_FEEDS)
                                .where(EVENT_FEEDS.ID.eq(id.value()))
                                .forNoKeyUpdate()
                                .fetchOptional())
                        .filter(stored -> !isOvertaken(stored, read, next))
                        .map(stored -> changed(FeedRows.restore(stored), read, next)
                                .map(row -> sql.update(EVENT_FEEDS)
                                        .set(row)
                                        .where(EVENT_FEEDS.ID.eq(id.value()))
                                        .execute()))
                        .getOrElse(() -> Either.right(0))
                        .map(kept -> next));
    }

    /** With its own id, since a statement has to set something. */
    private Either<Failure, EventFeedRow> changed(Feed feed, Hook read, Hook next) {
        var row = new EventFeedRow();
        row.setId(feed.id().value());
        if (next.known()) {
            row.setProviderKnown(true);
        }
        if (!next.registration().equals(read.registration())) {
            HookRows.register(next.registration(), row);
        }
        if (!next.refusal().equals(read.refusal())) {
            HookRows.refuse(next.refusal(), row);
        }
        return next.key().equals(read.key())
                ? Either.right(row)
                : rows.closed(feed, next.key()).map(key -> {
                    row.setHookKey(key);
                    return row;
                });
    }

    private static boolean isOvertaken(EventFeedRow stored, Hook read, Hook next) {
        return !next.registration().equals(read.registration())
                && !Registrations.restore(stored.get(EVENT_FEEDS.REGISTRATION)).equals(read.registration());
    }

    Either<Failure, Seq<Listening>> claim(int most, Duration term, Instant now) {
        var due = DSL.select(EVENT_FEEDS.ID)
                .from(EVENT_FEEDS)
                .where(EVENT_FEEDS.REGISTRATION_DUE_AT.le(now))
                .orderBy(EVENT_FEEDS.REGISTRATION_DUE_AT)
                .limit(most)
                .forUpdate()
                .skipLocked();
        return database.ask(sql -> Array.ofAll(sql.update(EVENT_FEEDS)
                        .set(EVENT_FEEDS.REGISTRATION_DUE_AT, now.plus(term))
                        .where(EVENT_FEEDS.ID.in(due))
                        .returning(EVENT_FEEDS.ID)
                        .fetch(EVENT_FEEDS.ID)))
                .flatMap(taken -> taken.isEmpty()
                        ? Either.right(Array.empty())
                        : all(EVENT_FEEDS.ID.in(taken.asJava()))
                                .map(found -> Opened.of(found).flatMap(each -> each)));
    }

    Either<Failure, Seq<Listening>> of(ConnectionId connection) {
        return all(EVENT_FEEDS.CONNECTION_ID.eq(connection.value()).and(EVENT_FEEDS.ADDRESS.isNotNull()))
                .flatMap(Either::sequenceRight)
                .map(found -> found.flatMap(each -> each));
    }

    private Either<Failure, Seq<Either<Failure, Option<Listening>>>> all(Condition wanted) {
        return database.ask(sql -> Array.ofAll(sql.fetch(rows(wanted))))
                .map(found -> found.groupBy(row -> row.get(EVENT_FEEDS.ID))
                        .values()
                        .map(rows::listening)
                        .toArray());
    }

    private static SelectSeekStepN<Record> rows(Condition wanted) {
        SelectJoinStep<Record> feeds = DSL.select(COLUMNS.asJava()).from(EVENT_FEEDS);
        return feeds.join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(EVENT_FEEDS.CONNECTION_ID))
                .leftJoin(EVENT_TRIGGERS)
                .on(EVENT_TRIGGERS.FEED_ID.eq(EVENT_FEEDS.ID), EVENT_TRIGGERS.ENABLED.isTrue())
                .where(wanted)
                .orderBy(java.util.List.of(EVENT_TRIGGERS.NAME_FOLDED));
    }
}
