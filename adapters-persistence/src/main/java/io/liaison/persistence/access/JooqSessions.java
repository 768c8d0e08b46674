package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.API_KEYS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;
import static io.liaison.persistence.schema.Tables.SESSIONS;
import static io.liaison.persistence.schema.Tables.TENANTS;

import io.liaison.application.port.outbound.Sessions;
import io.liaison.domain.access.KnownSession;
import io.liaison.domain.access.Session;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

final class JooqSessions implements Sessions {
    /** More than begin at a time, so that what is over does not pile up. */
    private static final int MOST_FORGOTTEN = 20;

    private final Database database;

    JooqSessions(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Session> add(Session session, Secret secret) {
        return database.ask(sql -> forget(sql, session.begunAt()))
                .flatMap(forgotten -> database.ask(sql -> insert(sql, session, secret)))
                .filterOrElse(added -> added == 1, none -> new CredentialRejected())
                .map(added -> session);
    }

    /** Only where its holder and its key are still there. */
    private static int insert(DSLContext sql, Session session, Secret secret) {
        var key = session.key().map(ApiKeyId::value).getOrNull();
        return sql.insertInto(
                        SESSIONS,
                        SESSIONS.DIGEST,
                        SESSIONS.PRINCIPAL_ID,
                        SESSIONS.KEY_ID,
                        SESSIONS.BEGUN_AT,
                        SESSIONS.SEEN_AT,
                        SESSIONS.ENDS_AT)
                .select(DSL.select(
                                DSL.val(Digest.of(secret)),
                                PRINCIPALS.ID,
                                DSL.val(key, UUID.class),
                                DSL.val(session.begunAt()),
                                DSL.val(session.seenAt()),
                                DSL.val(session.endsAt()))
                        .from(PRINCIPALS)
                        .where(PRINCIPALS.ID.eq(session.holder().value()), isThere(session.key())))
                .execute();
    }

    private static Condition isThere(Option<ApiKeyId> key) {
        return key.map(id -> DSL.exists(DSL.selectOne().from(API_KEYS).where(API_KEYS.ID.eq(id.value()))))
                .getOrElse(DSL::trueCondition);
    }

    private static int forget(DSLContext sql, Instant now) {
        var some = DSL.select(SESSIONS.DIGEST)
                .from(SESSIONS)
                .where(SESSIONS.ENDS_AT.le(now).or(SESSIONS.SEEN_AT.le(now.minus(Session.IDLE))))
                .limit(MOST_FORGOTTEN)
                .forUpdate()
                .skipLocked();
        return sql.deleteFrom(SESSIONS).where(SESSIONS.DIGEST.in(some)).execute();
    }

    @Override
    public Either<Failure, KnownSession> bySecret(Secret secret) {
        return database.find(sql -> sql.select(SESSIONS.fields())
                        .select(TENANTS.fields())
                        .from(SESSIONS)
                        .join(PRINCIPALS)
                        .on(PRINCIPALS.ID.eq(SESSIONS.PRINCIPAL_ID))
                        .join(TENANTS)
                        .on(TENANTS.ID.eq(PRINCIPALS.TENANT_ID))
                        .where(SESSIONS.DIGEST.eq(Digest.of(secret)))
                        .fetchOptional(row -> new KnownSession(restore(row), JooqTenants.restore(row))))
                .flatMap(found -> found.toEither(SessionEnded::new));
    }

    @Override
    public Either<Failure, Boolean> seen(Secret secret, Instant at) {
        return database.ask(sql -> sql.update(SESSIONS)
                        .set(SESSIONS.SEEN_AT, at)
                        .where(SESSIONS.DIGEST.eq(Digest.of(secret)))
                        .execute())
                .map(noted -> noted == 1);
    }

    @Override
    public Either<Failure, Boolean> remove(Secret secret) {
        return database.ask(sql -> sql.deleteFrom(SESSIONS)
                        .where(SESSIONS.DIGEST.eq(Digest.of(secret)))
                        .execute())
                .map(removed -> removed == 1);
    }

    private static Session restore(Record row) {
        return new Session(
                new PrincipalId(row.get(SESSIONS.PRINCIPAL_ID)),
                Option.of(row.get(SESSIONS.KEY_ID)).map(ApiKeyId::new),
                row.get(SESSIONS.BEGUN_AT),
                row.get(SESSIONS.SEEN_AT),
                row.get(SESSIONS.ENDS_AT));
    }
}
