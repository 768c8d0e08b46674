package io.liaison.persistence.grant;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.TENANTS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.access.Identities;
import io.liaison.persistence.access.Standings;
import io.liaison.persistence.work.BatchLoader;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.FixedQuery;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;

/** Finds what a token request needs of a connection: for all who ask at the same time by one short statement. */
final class ReadingQuery {
    private static final Seq<Field<?>> COLUMNS = List.of(
            CONNECTIONS.TENANT_ID,
            CONNECTIONS.ID,
            CONNECTIONS.FOLDER_ID,
            CONNECTIONS.STATUS,
            CONNECTIONS.STATUS_SINCE,
            CONNECTIONS.PENDING_UNTIL,
            CONNECTIONS.DIAGNOSIS,
            CONNECTIONS.REFUSALS,
            CONNECTIONS.NAME,
            TOKEN_GRANTS.ACCESS_TOKEN,
            TOKEN_GRANTS.TOKEN_TYPE,
            TOKEN_GRANTS.PLACEMENT,
            TOKEN_GRANTS.EXPIRES_AT,
            TOKEN_GRANTS.SCOPES,
            TOKEN_GRANTS.GENERATION,
            TOKEN_GRANTS.FAILED_FENCE,
            TOKEN_GRANTS.RESTS_UNTIL,
            TOKEN_GRANTS.OBTAINED_AT,
            TOKEN_GRANTS.API_BASE_URL,
            TENANTS.ACCESS_STAMP);
    private static final FixedQuery SHORT = FixedQuery.of(
            COLUMNS,
            joined(DSL.select(COLUMNS.asJava()).from(CONNECTIONS))
                    .join(DSL.table(
                            "unnest({0}, {1}) as asked(tenant, connection)", FixedQuery.ids(), FixedQuery.ids()))
                    .on(
                            CONNECTIONS.TENANT_ID.eq(FixedQuery.asked("tenant", UUID.class)),
                            CONNECTIONS.ID.eq(FixedQuery.asked("connection", UUID.class))));
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private final Database database;
    private final BatchLoader<Key, Record> together;

    ReadingQuery(Database database) {
        this.database = database;
        this.together = new BatchLoader<>(AT_ONCE, PATIENCE, this::rows);
    }

    /** In a unit of work it is what that one sees. */
    Either<Failure, Record> row(TenantId tenant, ConnectionId connection) {
        var key = new Key(tenant.value(), connection.value());
        var found = database.isInUnitOfWork() ? together.loadAlone(key) : together.load(key);
        return found.flatMap(row -> row.toEither(() -> unknown(connection)));
    }

    /** The same with all that the reader's standing comes of. */
    Either<Failure, Record> rowWithStanding(Actor reader, ConnectionId connection) {
        return database.find(sql -> joined(sql.withRecursive(Identities.of(reader))
                                .select(COLUMNS.appendAll(Standings.columns()).asJava())
                                .from(CONNECTIONS))
                        .join(FOLDERS)
                        .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                        .where(CONNECTIONS.TENANT_ID.eq(reader.tenant().value()), CONNECTIONS.ID.eq(connection.value()))
                        .fetchOptional())
                .flatMap(row -> row.toEither(() -> unknown(connection)));
    }

    private Either<Failure, Map<Key, Record>> rows(Set<Key> keys) {
        var asked = keys.toList();
        return SHORT.fetch(database, List.of(asked.map(Key::tenant), asked.map(Key::connection)))
                .map(rows -> rows.toMap(Key::of, row -> row));
    }

    private static SelectOnConditionStep<Record> joined(SelectJoinStep<Record> connections) {
        return connections
                .join(TENANTS)
                .on(TENANTS.ID.eq(CONNECTIONS.TENANT_ID))
                .leftJoin(TOKEN_GRANTS)
                .on(TOKEN_GRANTS.CONNECTION_ID.eq(CONNECTIONS.ID));
    }

    private static Failure unknown(ConnectionId connection) {
        return new ConnectionNotFound(connection.toString());
    }

    private record Key(UUID tenant, UUID connection) {

        static Key of(Record row) {
            return new Key(row.get(CONNECTIONS.TENANT_ID), row.get(CONNECTIONS.ID));
        }
    }
}
