package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.EVENT_TRIGGERS;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.outbound.Triggers;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TriggerNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.EventTrigger;
import io.liaison.domain.trigger.TriggerView;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Whoever removes a trigger holds its feed meanwhile, so that nobody joins one that is about to go. */
final class JooqTriggers implements Triggers {
    private final TriggerRowMapper mapper = new GeneratedTriggerRowMapper();
    private final Database database;
    private final TriggerViews views;
    private final Alarms alarms;

    JooqTriggers(Database database, HookRows hooks) {
        this.database = database;
        this.views = new TriggerViews(database, hooks);
        this.alarms = new Alarms(database, views);
    }

    @Override
    public Either<Failure, EventTrigger> add(EventTrigger trigger) {
        return database.ask(
                        subject(trigger),
                        sql -> sql.insertInto(EVENT_TRIGGERS)
                                .set(mapper.toRow(trigger))
                                .execute())
                .map(added -> trigger);
    }

    @Override
    public Either<Failure, EventTrigger> update(EventTrigger trigger) {
        var next = at(trigger.version().next(), trigger);
        return database.together(
                subject(trigger),
                sql -> sql.update(EVENT_TRIGGERS)
                                        .set(mapper.toRow(next))
                                        .where(isThat(trigger.tenant(), trigger.id()))
                                        .and(EVENT_TRIGGERS.VERSION.eq(
                                                trigger.version().value()))
                                        .execute()
                                == 1
                        ? Either.right(next)
                        : Either.left(overtaken(sql, trigger)));
    }

    @Override
    public Either<Failure, EventTrigger> remove(EventTrigger trigger) {
        var feed = trigger.feed().value();
        return database.together(Subject.NONE, sql -> {
            sql.select(EVENT_FEEDS.ID)
                    .from(EVENT_FEEDS)
                    .where(EVENT_FEEDS.ID.eq(feed))
                    .forUpdate()
                    .fetch();
            sql.deleteFrom(EVENT_TRIGGERS)
                    .where(isThat(trigger.tenant(), trigger.id()))
                    .execute();
            sql.deleteFrom(EVENT_FEEDS)
                    .where(EVENT_FEEDS.ID.eq(feed))
                    .andNotExists(DSL.selectOne().from(EVENT_TRIGGERS).where(EVENT_TRIGGERS.FEED_ID.eq(feed)))
                    .execute();
            return Either.right(trigger);
        });
    }

    @Override
    public Either<Failure, TriggerView> byId(TenantId tenant, TriggerId id) {
        return views.where(isThat(tenant, id))
                .flatMap(found -> found.headOption().toEither(() -> new TriggerNotFound(id.toString())));
    }

    @Override
    public Either<Failure, Page<TriggerView>> of(ConnectionId connection, PageRequest page) {
        return views.page(isOf(connection), page);
    }

    @Override
    public Either<Failure, Seq<TriggerView>> allOf(ConnectionId connection) {
        return views.where(isOf(connection));
    }

    @Override
    public Either<Failure, Seq<EventTrigger>> enabledOn(FeedId feed) {
        return database.ask(sql -> Array.ofAll(sql.select(EVENT_TRIGGERS.fields())
                .select(EVENT_FEEDS.EVENT, EVENT_FEEDS.PARAMETERS)
                .from(EVENT_TRIGGERS)
                .join(EVENT_FEEDS)
                .on(EVENT_FEEDS.ID.eq(EVENT_TRIGGERS.FEED_ID))
                .where(EVENT_FEEDS.ID.eq(feed.value()), EVENT_TRIGGERS.ENABLED.isTrue())
                .orderBy(EVENT_TRIGGERS.NAME_FOLDED)
                .fetch(TriggerRows::restore)));
    }

    @Override
    public Either<Failure, Seq<Alarm>> takeAlarms(int most, Instant now) {
        return alarms.take(most, now);
    }

    private static Failure overtaken(DSLContext sql, EventTrigger trigger) {
        return Option.ofOptional(sql.select(EVENT_TRIGGERS.VERSION)
                        .from(EVENT_TRIGGERS)
                        .where(isThat(trigger.tenant(), trigger.id()))
                        .fetchOptional(EVENT_TRIGGERS.VERSION))
                .fold(
                        () -> new TriggerNotFound(trigger.id().toString()),
                        version -> new StaleVersion(new Version(version)));
    }

    private static EventTrigger at(Version version, EventTrigger trigger) {
        return new EventTrigger(
                trigger.id(),
                trigger.tenant(),
                trigger.connection(),
                trigger.feed(),
                trigger.name(),
                trigger.occasion(),
                trigger.filter(),
                trigger.target(),
                trigger.payload(),
                trigger.signingKey(),
                trigger.enabled(),
                trigger.createdAt(),
                trigger.updatedAt(),
                version);
    }

    private static Condition isThat(TenantId tenant, TriggerId id) {
        return EVENT_TRIGGERS.TENANT_ID.eq(tenant.value()).and(EVENT_TRIGGERS.ID.eq(id.value()));
    }

    private static Condition isOf(ConnectionId connection) {
        return EVENT_TRIGGERS.CONNECTION_ID.eq(connection.value());
    }

    private static Subject subject(EventTrigger trigger) {
        return Subject.of(trigger.connection()).named(trigger.name().value());
    }
}
