package io.liaison.persistence.authorization;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.PENDING_AUTHORIZATIONS;

import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.schema.tables.records.PendingAuthorizationRow;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class JooqPendingAuthorizations implements PendingAuthorizations {
    private static final Duration MEMORY = Duration.ofDays(1);
    private final Database database;
    private final AuthorizationRows rows;
    private final Ids ids;

    JooqPendingAuthorizations(Database database, AuthorizationRows rows, Ids ids) {
        this.database = database;
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public Either<Failure, PendingAuthorization> save(PendingAuthorization authorization) {
        return rows.row(ids.next(), authorization)
                .flatMap(row -> replace(authorization, row))
                .map(saved -> authorization);
    }

    private Either<Failure, PendingAuthorizationRow> replace(
            PendingAuthorization authorization, PendingAuthorizationRow row) {
        return database.together(Subject.of(authorization.connection()), sql -> {
            Candidates.drop(
                    sql,
                    PENDING_AUTHORIZATIONS
                            .TENANT_ID
                            .eq(authorization.tenant().value())
                            .and(PENDING_AUTHORIZATIONS.CONNECTION_ID.eq(
                                    authorization.connection().value()))
                            .and(PENDING_AUTHORIZATIONS.TAKEN_AT.isNull()));
            sql.insertInto(PENDING_AUTHORIZATIONS).set(row).execute();
            return Either.right(row);
        });
    }

    @Override
    public Either<Failure, PendingAuthorization> byTicket(Secret ticket) {
        return unanswered(PENDING_AUTHORIZATIONS.TICKET_DIGEST.eq(Digest.of(ticket)));
    }

    @Override
    public Either<Failure, PendingAuthorization> byState(Secret state) {
        return unanswered(PENDING_AUTHORIZATIONS.STATE_DIGEST.eq(Digest.of(state)));
    }

    @Override
    public Either<Failure, PendingAuthorization> take(PendingAuthorization authorization, Instant at) {
        var isThat = PENDING_AUTHORIZATIONS.STATE_DIGEST.eq(Digest.of(authorization.state()));
        return database.together(Subject.NONE, sql -> {
            Candidates.drop(sql, PENDING_AUTHORIZATIONS.TAKEN_AT.lt(at.minus(MEMORY)));
            return mark(sql, isThat, at) > 0 ? Either.right(authorization) : Either.left(refusal(sql, isThat));
        });
    }

    @Override
    public Either<Failure, Integer> voidOf(TenantId tenant, ConnectorKey connector) {
        var ofConnector = DSL.select(CONNECTIONS.ID)
                .from(CONNECTIONS)
                .where(CONNECTIONS.TENANT_ID.eq(tenant.value()), CONNECTIONS.CONNECTOR_KEY.eq(connector.value()));
        return dropped(PENDING_AUTHORIZATIONS
                .TENANT_ID
                .eq(tenant.value())
                .and(PENDING_AUTHORIZATIONS.TAKEN_AT.isNull())
                .and(PENDING_AUTHORIZATIONS.CONNECTION_ID.in(ofConnector)));
    }

    @Override
    public Either<Failure, PrincipalId> end(TenantId tenant, PrincipalId requestedBy) {
        return dropped(PENDING_AUTHORIZATIONS
                        .TENANT_ID
                        .eq(tenant.value())
                        .and(PENDING_AUTHORIZATIONS.REQUESTED_BY.eq(requestedBy.value()))
                        .and(PENDING_AUTHORIZATIONS.TAKEN_AT.isNull()))
                .map(ended -> requestedBy);
    }

    @Override
    public Either<Failure, Integer> forget(Instant now, int most) {
        var before = now.minus(MEMORY);
        return dropped(PENDING_AUTHORIZATIONS.ID.in(DSL.select(PENDING_AUTHORIZATIONS.ID)
                .from(PENDING_AUTHORIZATIONS)
                .where(PENDING_AUTHORIZATIONS.TAKEN_AT.lt(before))
                .or(PENDING_AUTHORIZATIONS.TAKEN_AT.isNull().and(PENDING_AUTHORIZATIONS.EXPIRES_AT.lt(before)))
                .limit(most)
                .forUpdate()
                .skipLocked()));
    }

    private Either<Failure, Integer> dropped(Condition unwanted) {
        return database.together(Subject.NONE, sql -> Either.right(Candidates.dropped(sql, unwanted)));
    }

    private Either<Failure, PendingAuthorization> unanswered(Condition isThat) {
        return database.find(sql ->
                        sql.selectFrom(PENDING_AUTHORIZATIONS).where(isThat).fetchOptional())
                .flatMap(found -> found.<Failure>toEither(AuthorizationNotFound::new))
                .filterOrElse(row -> row.getTakenAt() == null, answered -> new AuthorizationUsed())
                .flatMap(rows::restore);
    }

    private static int mark(DSLContext sql, Condition isThat, Instant at) {
        return sql.update(PENDING_AUTHORIZATIONS)
                .set(PENDING_AUTHORIZATIONS.TAKEN_AT, at)
                .where(isThat, PENDING_AUTHORIZATIONS.TAKEN_AT.isNull())
                .execute();
    }

    private static Failure refusal(DSLContext sql, Condition isThat) {
        return sql.fetchExists(PENDING_AUTHORIZATIONS, isThat) ? new AuthorizationUsed() : new AuthorizationNotFound();
    }
}
