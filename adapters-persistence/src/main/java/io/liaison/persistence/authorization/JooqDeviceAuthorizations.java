package io.liaison.persistence.authorization;

import static io.liaison.persistence.schema.Tables.DEVICE_AUTHORIZATIONS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;

import io.liaison.application.port.outbound.DeviceAuthorizations;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.DeviceAuthorizationRow;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

final class JooqDeviceAuthorizations implements DeviceAuthorizations {
    private static final Field<Instant> NOW = DSL.field("now()", SQLDataType.INSTANT);
    private final Database database;
    private final DeviceRows rows;

    JooqDeviceAuthorizations(Database database, DeviceRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Either<Failure, DeviceAuthorization> add(DeviceAuthorization authorization, Duration pause) {
        return id(authorization)
                .flatMap(found -> found.<Failure>toEither(AuthorizationNotFound::new))
                .flatMap(id -> rows.row(id, authorization))
                .flatMap(row -> database.ask(sql -> sql.insertInto(DEVICE_AUTHORIZATIONS)
                        .set(row)
                        .set(DEVICE_AUTHORIZATIONS.POLL_AFTER, after(pause))
                        .execute()))
                .map(added -> authorization);
    }

    @Override
    public Either<Failure, Option<Turn>> claim(Instant now, Duration term) {
        return claim(DSL.noCondition(), now, term);
    }

    @Override
    public Either<Failure, Option<Turn>> claimOf(TenantId tenant, ConnectionId connection, Instant now, Duration term) {
        var isOf = DEVICE_AUTHORIZATIONS
                .TENANT_ID
                .eq(tenant.value())
                .and(DEVICE_AUTHORIZATIONS.CONNECTION_ID.eq(connection.value()));
        return claim(isOf, now, term);
    }

    @Override
    public Either<Failure, Boolean> keep(DeviceAuthorization authorization, KeptAnswer answer) {
        return id(authorization)
                .flatMap(found -> found.map(id -> rows.seal(id, authorization, answer)
                                .flatMap(kept -> database.ask(sql -> sql.update(DEVICE_AUTHORIZATIONS)
                                                .set(DEVICE_AUTHORIZATIONS.ANSWER, kept)
                                                .set(DEVICE_AUTHORIZATIONS.ASKED_AT, answer.askedAt())
                                                .where(DEVICE_AUTHORIZATIONS.ID.eq(id))
                                                .execute()
                                        > 0)))
                        .getOrElse(() -> Either.right(false)));
    }

    @Override
    public Either<Failure, DeviceAuthorization> forget(DeviceAuthorization authorization) {
        return database.ask(sql -> sql.update(DEVICE_AUTHORIZATIONS)
                        .setNull(DEVICE_AUTHORIZATIONS.ANSWER)
                        .setNull(DEVICE_AUTHORIZATIONS.ASKED_AT)
                        .where(DEVICE_AUTHORIZATIONS.ID.in(idOf(authorization)))
                        .execute())
                .map(forgotten -> authorization);
    }

    @Override
    public Either<Failure, DeviceAuthorization> postpone(DeviceAuthorization authorization, Duration pause) {
        return database.ask(sql -> sql.update(DEVICE_AUTHORIZATIONS)
                        .set(
                                DEVICE_AUTHORIZATIONS.INTERVAL_SECONDS,
                                authorization.interval().toSeconds())
                        .set(DEVICE_AUTHORIZATIONS.UNANSWERED, authorization.unanswered())
                        .set(DEVICE_AUTHORIZATIONS.POLL_AFTER, after(pause))
                        .where(DEVICE_AUTHORIZATIONS.ID.in(idOf(authorization)))
                        .execute())
                .map(postponed -> authorization);
    }

    @Override
    public Either<Failure, DeviceAuthorization> remove(DeviceAuthorization authorization) {
        return database.ask(sql -> sql.deleteFrom(DEVICE_AUTHORIZATIONS)
                        .where(DEVICE_AUTHORIZATIONS.ID.in(ids(isThat(authorization))))
                        .execute())
                .map(removed -> authorization);
    }

    /** A statement of its own, so that one that does not open is passed over all the same. */
    private Either<Failure, Option<Turn>> claim(Condition wanted, Instant now, Duration term) {
        var due = DSL.select(DEVICE_AUTHORIZATIONS.ID)
                .from(DEVICE_AUTHORIZATIONS)
                .join(PENDING_AUTHORIZATIONS)
                .on(PENDING_AUTHORIZATIONS.ID.eq(DEVICE_AUTHORIZATIONS.ID))
                .where(wanted, PENDING_AUTHORIZATIONS.TAKEN_AT.isNull(), DEVICE_AUTHORIZATIONS.POLL_AFTER.le(NOW))
                .and(PENDING_AUTHORIZATIONS.EXPIRES_AT.gt(now).or(DEVICE_AUTHORIZATIONS.ANSWER.isNotNull()))
                .orderBy(DEVICE_AUTHORIZATIONS.POLL_AFTER)
                .limit(1)
                .forUpdate()
                .of(DEVICE_AUTHORIZATIONS)
                .skipLocked();
        return database.find(sql -> sql.update(DEVICE_AUTHORIZATIONS)
                        .set(DEVICE_AUTHORIZATIONS.POLL_AFTER, after(term))
                        .set(DEVICE_AUTHORIZATIONS.UNANSWERED, DEVICE_AUTHORIZATIONS.UNANSWERED.plus(1))
                        .where(DEVICE_AUTHORIZATIONS.ID.in(due))
                        .returning()
                        .fetchOptional())
                .flatMap(claimed -> claimed.map(this::turn).getOrElse(() -> Either.right(Option.none())));
    }

    private Either<Failure, Option<Turn>> turn(DeviceAuthorizationRow claimed) {
        return database.find(sql -> sql.selectFrom(PENDING_AUTHORIZATIONS)
                        .where(PENDING_AUTHORIZATIONS.ID.eq(claimed.getId()))
                        .fetchOptional())
                .flatMap(found -> found.map(
                                consent -> rows.restore(claimed, consent).map(Option::some))
                        .getOrElse(() -> Either.right(Option.none())));
    }

    private Either<Failure, Option<UUID>> id(DeviceAuthorization authorization) {
        return database.find(sql -> sql.fetchOptional(idOf(authorization)).map(Record1::value1));
    }

    /** As long as its consent is not answered. */
    private static Select<Record1<UUID>> idOf(DeviceAuthorization authorization) {
        return ids(isThat(authorization).and(PENDING_AUTHORIZATIONS.TAKEN_AT.isNull()));
    }

    private static Select<Record1<UUID>> ids(Condition wanted) {
        return DSL.select(PENDING_AUTHORIZATIONS.ID)
                .from(PENDING_AUTHORIZATIONS)
                .where(wanted);
    }

    private static Condition isThat(DeviceAuthorization authorization) {
        return PENDING_AUTHORIZATIONS.STATE_DIGEST.eq(
                Digest.of(authorization.consent().state()));
    }

    private static Field<Instant> after(Duration pause) {
        return DSL.field("now() + {0} * interval '1 millisecond'", SQLDataType.INSTANT, DSL.val(pause.toMillis()));
    }
}
