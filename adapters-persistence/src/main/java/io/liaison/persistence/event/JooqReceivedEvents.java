package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.EVENT_FEEDS;
import static io.liaison.persistence.schema.Tables.RECEIVED_EVENTS;

import io.liaison.application.port.outbound.ReceivedEvents;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.EventNotFound;
import io.liaison.domain.error.NotFound.HookNotFound;
import io.liaison.domain.shared.EventId;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.GroupCommit;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

final class JooqReceivedEvents implements ReceivedEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Database database;
    private final ReceivedEventRows rows;
    private final Forgetting forgetting;
    private final GroupCommit<Arrival, Outcome> together;

    JooqReceivedEvents(Database database, Seal seal) {
        this.database = database;
        this.rows = new ReceivedEventRows(seal);
        this.forgetting = new Forgetting(database);
        this.together = new GroupCommit<>(PATIENCE, this::receiveAll);
    }

    @Override
    public Either<Failure, Seq<ReceivedEvent>> add(Seq<Received> received) {
        return arrivals(received)
                .flatMap(arrivals -> database.together(Subject.NONE, sql -> {
                    var outcomes = Receipt.of(sql, arrivals);
                    return outcomes.contains(Outcome.TOO_LATE)
                            ? Either.left(new HookNotFound())
                            : Either.right(arrivals.zipWith(outcomes, JooqReceivedEvents::news)
                                    .flatMap(Function.identity()));
                }));
    }

    private static Option<ReceivedEvent> news(Arrival arrival, Outcome outcome) {
        return Option.when(outcome == Outcome.NEWS, arrival::event);
    }

    /** Sealed by each for himself, and stored together; apart, since the host may yet take back what is its own. */
    @Override
    public Either<Failure, Boolean> receive(Received received) {
        return arrivals(List.of(received))
                .flatMap(all -> database.unitOfWork().apart(() -> together.write(all.head())))
                .flatMap(JooqReceivedEvents::told);
    }

    private Either<Failure, Seq<Outcome>> receiveAll(Seq<Arrival> arrivals) {
        return database.ask(sql -> Receipt.of(sql, arrivals));
    }

    private static Either<Failure, Boolean> told(Outcome outcome) {
        return switch (outcome) {
            case NEWS -> Either.right(true);
            case KNOWN -> Either.right(false);
            case TOO_LATE -> Either.left(new HookNotFound());
        };
    }

    @Override
    public Either<Failure, Integer> remember(Seq<ReceivedEvent> known) {
        return database.together(Subject.NONE, sql -> {
            var fresh = Sightings.remember(sql, known.flatMap(Sighting::allOf));
            return Either.right(
                    known.count(event -> Sighting.allOf(event).forAll(sighting -> fresh.contains(sighting.place()))));
        });
    }

    @Override
    public Either<Failure, ReceivedEvent> byId(TenantId tenant, EventId id) {
        return database.find(sql -> events(
                                sql,
                                RECEIVED_EVENTS.ID.eq(id.value()).and(RECEIVED_EVENTS.TENANT_ID.eq(tenant.value())))
                        .fetchOptional())
                .flatMap(found -> found.<Failure>toEither(() -> new EventNotFound(id.toString())))
                .flatMap(rows::restore);
    }

    @Override
    public Either<Failure, Option<ReceivedEvent>> lastOf(FeedId feed) {
        return database.find(sql -> events(sql, RECEIVED_EVENTS.FEED_ID.eq(feed.value()))
                        .orderBy(RECEIVED_EVENTS.SEQUENCE.desc())
                        .limit(1)
                        .fetchOptional())
                .flatMap(found -> found.map(row -> rows.restore(row).map(Option::some))
                        .getOrElse(() -> Either.right(Option.none())));
    }

    @Override
    public Either<Failure, Integer> forget(Instant until, Instant unseen, int most) {
        return forgetting.forget(until, unseen, most);
    }

    /** What a feed that is gone has left behind is as good as gone. */
    private static SelectConditionStep<Record> events(DSLContext sql, Condition wanted) {
        return sql.select(RECEIVED_EVENTS.fields())
                .from(RECEIVED_EVENTS)
                .join(EVENT_FEEDS)
                .on(EVENT_FEEDS.ID.eq(RECEIVED_EVENTS.FEED_ID))
                .where(wanted);
    }

    private Either<Failure, Seq<Arrival>> arrivals(Seq<Received> received) {
        return rows.rows(received.map(Received::event)).map(closed -> received.zipWith(closed, Arrival::of));
    }
}
