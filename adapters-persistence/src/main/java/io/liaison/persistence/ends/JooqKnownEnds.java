package io.liaison.persistence.ends;

import static io.liaison.persistence.schema.Tables.API_KEYS;
import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.PRINCIPALS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.outbound.KnownEnds;
import io.liaison.domain.connection.EndKind;
import io.liaison.domain.connection.Ending;
import io.liaison.domain.connection.KnownEnd;
import io.liaison.domain.connection.Notice;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Ends in the rows of what ends; beside each stands the end that was told, and how long before. */
final class JooqKnownEnds implements KnownEnds {
    private static final Warned OF_TOKEN = new Warned(
            TOKEN_GRANTS.REFRESH_EXPIRES_AT, TOKEN_GRANTS.REFRESH_WARNED_END, TOKEN_GRANTS.REFRESH_WARNED_DAYS);
    private static final Warned OF_CERTIFICATE = new Warned(
            CONNECTIONS.CERTIFICATE_ENDS_AT, CONNECTIONS.CERTIFICATE_WARNED_END, CONNECTIONS.CERTIFICATE_WARNED_DAYS);
    private static final Warned OF_KEY = new Warned(API_KEYS.EXPIRES_AT, API_KEYS.WARNED_END, API_KEYS.WARNED_DAYS);
    private final Database database;

    JooqKnownEnds(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Seq<Ending>> take(Notice notice, int most, Instant now) {
        return database.together(
                Subject.NONE,
                sql -> Either.right(tokens(sql, notice, most, now)
                        .appendAll(certificates(sql, notice, most, now))
                        .appendAll(keys(sql, notice, most, now))));
    }

    private static Seq<Ending> tokens(DSLContext sql, Notice notice, int most, Instant now) {
        var due = DSL.select(TOKEN_GRANTS.CONNECTION_ID)
                .from(TOKEN_GRANTS)
                .join(CONNECTIONS)
                .on(CONNECTIONS.ID.eq(TOKEN_GRANTS.CONNECTION_ID))
                .where(CONNECTIONS.STATUS.eq(StatusName.CONNECTED.name()), OF_TOKEN.isDue(notice, now))
                .and(OF_TOKEN.hasLivedBefore(TOKEN_GRANTS.OBTAINED_AT, notice))
                .limit(most)
                .forUpdate()
                .of(TOKEN_GRANTS)
                .skipLocked();
        return Array.ofAll(sql.update(TOKEN_GRANTS)
                .set(TOKEN_GRANTS.REFRESH_WARNED_END, TOKEN_GRANTS.REFRESH_EXPIRES_AT)
                .set(TOKEN_GRANTS.REFRESH_WARNED_DAYS, notice.days())
                .where(TOKEN_GRANTS.CONNECTION_ID.in(due))
                .returning(TOKEN_GRANTS.TENANT_ID, TOKEN_GRANTS.CONNECTION_ID, TOKEN_GRANTS.REFRESH_EXPIRES_AT)
                .fetch(row -> new Ending.OfConnection(
                        new TenantId(row.getTenantId()),
                        new ConnectionId(row.getConnectionId()),
                        new KnownEnd(EndKind.REFRESH_TOKEN, row.get(TOKEN_GRANTS.REFRESH_EXPIRES_AT)))));
    }

    private static Seq<Ending> certificates(DSLContext sql, Notice notice, int most, Instant now) {
        var due = DSL.select(CONNECTIONS.ID)
                .from(CONNECTIONS)
                .where(OF_CERTIFICATE.isDue(notice, now))
                .limit(most)
                .forUpdate()
                .skipLocked();
        return Array.ofAll(sql.update(CONNECTIONS)
                .set(CONNECTIONS.CERTIFICATE_WARNED_END, CONNECTIONS.CERTIFICATE_ENDS_AT)
                .set(CONNECTIONS.CERTIFICATE_WARNED_DAYS, notice.days())
                .where(CONNECTIONS.ID.in(due))
                .returning(CONNECTIONS.TENANT_ID, CONNECTIONS.ID, CONNECTIONS.CERTIFICATE_ENDS_AT)
                .fetch(row -> new Ending.OfConnection(
                        new TenantId(row.getTenantId()),
                        new ConnectionId(row.getId()),
                        new KnownEnd(EndKind.CLIENT_CERTIFICATE, row.get(CONNECTIONS.CERTIFICATE_ENDS_AT)))));
    }

    private static Seq<Ending> keys(DSLContext sql, Notice notice, int most, Instant now) {
        var due = Array.ofAll(sql.select(API_KEYS.ID, API_KEYS.PRINCIPAL_ID, API_KEYS.EXPIRES_AT, PRINCIPALS.TENANT_ID)
                .from(API_KEYS)
                .join(PRINCIPALS)
                .on(PRINCIPALS.ID.eq(API_KEYS.PRINCIPAL_ID))
                .where(OF_KEY.isDue(notice, now))
                .limit(most)
                .forUpdate()
                .of(API_KEYS)
                .skipLocked()
                .fetch());
        sql.update(API_KEYS)
                .set(API_KEYS.WARNED_END, API_KEYS.EXPIRES_AT)
                .set(API_KEYS.WARNED_DAYS, notice.days())
                .where(API_KEYS.ID.in(due.map(row -> row.get(API_KEYS.ID)).asJava()))
                .execute();
        return due.map(row -> new Ending.OfKey(
                new TenantId(row.get(PRINCIPALS.TENANT_ID)),
                new ApiKeyId(row.get(API_KEYS.ID)),
                new PrincipalId(row.get(API_KEYS.PRINCIPAL_ID)),
                new KnownEnd(EndKind.API_KEY, row.get(API_KEYS.EXPIRES_AT))));
    }
}
