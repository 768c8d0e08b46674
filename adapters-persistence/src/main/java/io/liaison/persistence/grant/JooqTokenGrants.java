package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Standing;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.access.RememberedStandings;
import io.liaison.persistence.schema.tables.records.TokenGrantRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Record;

/**
 * Reading a token that is still good is what nearly all who come here want, so it takes one short statement, and one more
 * where it has to be found out who may read it.
 */
final class JooqTokenGrants implements TokenGrants {
    private final RememberedStandings standings = new RememberedStandings();
    private final Database database;
    private final ReadingQuery query;
    private final GrantRows rows;

    JooqTokenGrants(Database database, GrantRows rows) {
        this.database = database;
        this.query = new ReadingQuery(database);
        this.rows = rows;
    }

    @Override
    public Either<Failure, Admitted<Reading>> read(Actor reader, ConnectionId connection) {
        return query.row(reader.tenant(), connection)
                .flatMap(row -> standings
                        .in(reader, row)
                        .fold(
                                () -> readAndDecide(reader, connection),
                                standing -> admitted(reader, connection, row, standing)));
    }

    private Either<Failure, Admitted<Reading>> readAndDecide(Actor reader, ConnectionId connection) {
        return query.rowWithStanding(reader, connection)
                .flatMap(row -> admitted(reader, connection, row, standings.remember(reader, row)));
    }

    private Either<Failure, Admitted<Reading>> admitted(
            Actor reader, ConnectionId connection, Record row, Standing standing) {
        return rows.reading(owner(reader.tenant(), connection), row).map(reading -> new Admitted<>(reading, standing));
    }

    @Override
    public Either<Failure, Reading> read(TenantId tenant, ConnectionId connection) {
        return query.row(tenant, connection).flatMap(row -> rows.reading(owner(tenant, connection), row));
    }

    @Override
    public Either<Failure, Option<TokenGrant>> whole(TenantId tenant, ConnectionId connection) {
        return database.find(sql -> sql.selectFrom(TOKEN_GRANTS)
                        .where(TOKEN_GRANTS.TENANT_ID.eq(tenant.value()))
                        .and(TOKEN_GRANTS.CONNECTION_ID.eq(connection.value()))
                        .fetchOptional())
                .flatMap(found -> found.fold(
                        () -> Either.right(Option.none()), row -> rows.whole(owner(tenant, connection), row)));
    }

    @Override
    public Either<Failure, TokenGrant> replace(
            TenantId tenant, ConnectionId connection, TokenGrant grant, Option<String> apiBaseUrl) {
        return rows.row(owner(tenant, connection), grant)
                .peek(row -> row.setApiBaseUrl(apiBaseUrl.getOrNull()))
                .flatMap(row -> put(tenant, connection, row))
                .map(stored -> grant);
    }

    private Either<Failure, Integer> put(TenantId tenant, ConnectionId connection, TokenGrantRow row) {
        return database.ask(
                        Subject.of(connection),
                        sql -> sql.insertInto(TOKEN_GRANTS)
                                .set(row)
                                .set(TOKEN_GRANTS.CONNECTION_ID, connection.value())
                                .set(TOKEN_GRANTS.TENANT_ID, tenant.value())
                                .set(TOKEN_GRANTS.GENERATION, 1L)
                                .set(TOKEN_GRANTS.FENCE, 1L)
                                .onConflict(TOKEN_GRANTS.CONNECTION_ID)
                                .doUpdate()
                                .set(row)
                                .set(TOKEN_GRANTS.GENERATION, TOKEN_GRANTS.GENERATION.plus(1))
                                .set(TOKEN_GRANTS.FENCE, TOKEN_GRANTS.FENCE.plus(1))
                                .where(TOKEN_GRANTS.TENANT_ID.eq(tenant.value()))
                                .execute())
                .filterOrElse(stored -> stored > 0, none -> unknown(connection));
    }

    @Override
    public Either<Failure, Boolean> isNewest(TenantId tenant, ConnectionId connection, long generation) {
        return database.find(sql -> sql.select(TOKEN_GRANTS.GENERATION)
                        .from(TOKEN_GRANTS)
                        .where(TOKEN_GRANTS.TENANT_ID.eq(tenant.value()))
                        .and(TOKEN_GRANTS.CONNECTION_ID.eq(connection.value()))
                        .forUpdate()
                        .fetchOptional(TOKEN_GRANTS.GENERATION))
                .flatMap(found -> found.fold(
                        () -> read(tenant, connection)
                                .map(reading -> reading.seen().generation()),
                        Either::right))
                .map(newest -> newest == generation);
    }

    private static SecretOwner owner(TenantId tenant, ConnectionId connection) {
        return SecretOwner.connection(tenant, connection);
    }

    private static Failure unknown(ConnectionId connection) {
        return new ConnectionNotFound(connection.toString());
    }
}
