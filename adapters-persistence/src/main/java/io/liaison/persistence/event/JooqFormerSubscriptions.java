package io.liaison.persistence.event;

import static io.liaison.persistence.schema.Tables.FORMER_SUBSCRIPTIONS;

import io.liaison.application.port.outbound.FormerSubscriptions;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.FormerSubscription;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.impl.DSL;

final class JooqFormerSubscriptions implements FormerSubscriptions {
    private final Database database;
    private final FormerSubscriptionRows rows;

    JooqFormerSubscriptions(Database database, Seal seal) {
        this.database = database;
        this.rows = new FormerSubscriptionRows(seal);
    }

    @Override
    public Either<Failure, FormerSubscription> add(FormerSubscription subscription) {
        return rows.row(subscription)
                .flatMap(row -> database.ask(
                        sql -> sql.insertInto(FORMER_SUBSCRIPTIONS).set(row).execute()))
                .map(added -> subscription);
    }

    @Override
    public Either<Failure, Seq<FormerSubscription>> claim(int most, Duration term, Instant now) {
        var due = DSL.select(FORMER_SUBSCRIPTIONS.ID)
                .from(FORMER_SUBSCRIPTIONS)
                .where(FORMER_SUBSCRIPTIONS.DUE_AT.le(now))
                .orderBy(FORMER_SUBSCRIPTIONS.DUE_AT)
                .limit(most)
                .forUpdate()
                .skipLocked();
        return database.ask(sql -> Array.ofAll(sql.update(FORMER_SUBSCRIPTIONS)
                        .set(FORMER_SUBSCRIPTIONS.DUE_AT, now.plus(term))
                        .where(FORMER_SUBSCRIPTIONS.ID.in(due))
                        .returning()
                        .fetch()))
                .map(taken -> Opened.of(taken.map(rows::restore)));
    }

    @Override
    public Either<Failure, FormerSubscription> postpone(FormerSubscription subscription) {
        return database.ask(sql -> sql.update(FORMER_SUBSCRIPTIONS)
                        .set(
                                FORMER_SUBSCRIPTIONS.ATTEMPTS,
                                subscription.patience().attempts())
                        .set(
                                FORMER_SUBSCRIPTIONS.DUE_AT,
                                subscription.patience().due())
                        .where(FORMER_SUBSCRIPTIONS.ID.eq(subscription.id()))
                        .execute())
                .map(stored -> subscription);
    }

    @Override
    public Either<Failure, Seq<FormerSubscription>> of(TenantId tenant, ConnectionId connection) {
        return database.ask(sql -> Array.ofAll(sql.selectFrom(FORMER_SUBSCRIPTIONS)
                        .where(FORMER_SUBSCRIPTIONS.CONNECTION_ID.eq(connection.value()))
                        .and(FORMER_SUBSCRIPTIONS.TENANT_ID.eq(tenant.value()))
                        .fetch()))
                .flatMap(found -> Either.sequenceRight(found.map(rows::restore)));
    }

    @Override
    public Either<Failure, FormerSubscription> renew(FormerSubscription subscription) {
        return rows.row(subscription)
                .flatMap(row -> database.ask(sql -> sql.update(FORMER_SUBSCRIPTIONS)
                        .set(FORMER_SUBSCRIPTIONS.REQUEST, row.getRequest())
                        .where(FORMER_SUBSCRIPTIONS.ID.eq(subscription.id()))
                        .execute()))
                .map(stored -> subscription);
    }

    @Override
    public Either<Failure, UUID> remove(UUID id) {
        return database.ask(sql -> sql.deleteFrom(FORMER_SUBSCRIPTIONS)
                        .where(FORMER_SUBSCRIPTIONS.ID.eq(id))
                        .execute())
                .map(removed -> id);
    }
}
