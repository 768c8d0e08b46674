package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Sequences.CONNECTION_NUMBERS;
import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.CONNECTORS;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.SECRETS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Owner;
import io.liaison.application.port.Page;
import io.liaison.application.port.outbound.Connections;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.access.Identities;
import io.liaison.persistence.access.Reach;
import io.liaison.persistence.access.Standings;
import io.liaison.persistence.folder.FolderTree;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;

final class JooqConnections implements Connections {
    private final ConnectionRowMapper mapper = new GeneratedConnectionRowMapper();
    private final Database database;

    JooqConnections(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Long> nextNumber() {
        return database.ask(sql -> sql.nextval(CONNECTION_NUMBERS));
    }

    @Override
    public Either<Failure, Connection> add(Connection connection) {
        return database.together(subject(connection), sql -> {
            unseatDefault(sql, connection);
            return Either.right(sql.insertInto(CONNECTIONS)
                    .set(mapper.toRow(connection))
                    .returning()
                    .fetchSingle(ConnectionRows::restore));
        });
    }

    @Override
    public Either<Failure, Connection> update(Connection connection) {
        return database.together(subject(connection), sql -> {
            unseatDefault(sql, connection);
            return Option.ofOptional(write(sql, connection))
                    .fold(() -> Either.left(overtaken(sql, connection)), Either::right);
        });
    }

    @Override
    public Either<Failure, Connection> observe(Connection connection) {
        var found = mapper.toRow(connection);
        return database.find(sql -> sql.update(CONNECTIONS)
                        .set(CONNECTIONS.STATUS, found.getStatus())
                        .set(CONNECTIONS.STATUS_SINCE, found.getStatusSince())
                        .set(CONNECTIONS.PENDING_UNTIL, found.getPendingUntil())
                        .set(CONNECTIONS.DIAGNOSIS, found.getDiagnosis())
                        .set(CONNECTIONS.REFUSALS, found.getRefusals())
                        .set(CONNECTIONS.CHECKED_AT, found.getCheckedAt())
                        .where(isThat(connection.placement().tenant(), connection.id()))
                        .returning()
                        .fetchOptional(ConnectionRows::restore))
                .flatMap(stored -> stored.toEither(
                        () -> new ConnectionNotFound(connection.id().toString())));
    }

    @Override
    public Either<Failure, ConnectionView> byId(TenantId tenant, ConnectionId id) {
        return database.find(sql -> one(sql, isThat(tenant, id)).fetchOptional(ConnectionRows::view))
                .flatMap(found -> found.toEither(() -> new ConnectionNotFound(id.toString())));
    }

    @Override
    public Either<Failure, ConnectionView> locked(TenantId tenant, ConnectionId id) {
        return database.find(sql ->
                        one(sql, isThat(tenant, id)).forUpdate().of(CONNECTIONS).fetchOptional(ConnectionRows::view))
                .flatMap(found -> found.toEither(() -> new ConnectionNotFound(id.toString())));
    }

    @Override
    public Either<Failure, Seq<ConnectionView>> lockedWithin(Folder folder) {
        return database.ask(sql -> Array.ofAll(one(sql, FolderTree.within(folder))
                .orderBy(CONNECTIONS.ID)
                .forUpdate()
                .of(CONNECTIONS)
                .fetch(ConnectionRows::view)));
    }

    @Override
    public Either<Failure, Connection> remove(Connection connection) {
        var tenant = connection.placement().tenant();
        var owner = SecretOwner.connection(tenant, connection.id());
        return database.together(Subject.NONE, sql -> {
            sql.deleteFrom(SECRETS)
                    .where(SECRETS.TENANT_ID.eq(tenant.value()), SECRETS.SUBJECT.eq(owner.subject()))
                    .execute();
            sql.deleteFrom(CONNECTIONS).where(isThat(tenant, connection.id())).execute();
            return Either.right(connection);
        });
    }

    @Override
    public Either<Failure, Seq<Connection>> madeWith(TenantId tenant, ConnectorKey connector, long after, int most) {
        return database.ask(sql -> Array.ofAll(sql.selectFrom(CONNECTIONS)
                .where(CONNECTIONS.TENANT_ID.eq(tenant.value()))
                .and(CONNECTIONS.CONNECTOR_KEY.eq(connector.value()))
                .and(CONNECTIONS.NUMBER.gt(after))
                .orderBy(CONNECTIONS.NUMBER)
                .limit(most)
                .fetch(ConnectionRows::restore)));
    }

    @Override
    public Either<Failure, Long> countOf(TenantId tenant, ConnectorKey connector) {
        return database.ask(sql -> (long) sql.fetchCount(
                CONNECTIONS,
                CONNECTIONS.TENANT_ID.eq(tenant.value()),
                CONNECTIONS.CONNECTOR_KEY.eq(connector.value())));
    }

    @Override
    public Either<Failure, StatusCounts> count(Actor viewer, Option<FolderId> folder, Instant now) {
        return database.ask(sql -> ConnectionCounts.of(sql, viewer, folder, now));
    }

    @Override
    public Either<Failure, Seq<Owner>> owners(Actor viewer, Option<FolderId> folder, Set<PrincipalId> named, int most) {
        return database.ask(sql -> ConnectionOwners.of(sql, viewer, folder, named, most));
    }

    @Override
    public Either<Failure, Page<Admitted<ConnectionView>>> list(Query query) {
        var keyset = ConnectionLists.keyset(query);
        return keyset.after(query.page().cursor())
                .flatMap(after -> database.ask(sql -> view(
                                sql.withRecursive(
                                                Identities.of(query.viewer()),
                                                Reach.of(query.viewer(), ConnectionLists.SEEN))
                                        .select(CONNECTIONS.fields())
                                        .select(Standings.columns().asJava()),
                                ConnectionLists.isOn(query, keyset, after))
                        .orderBy(keyset.orderBy())
                        .limit(query.page().limit() + 1)
                        .fetch()))
                .map(rows -> keyset.page(rows, query.page(), row -> admitted(query.viewer(), row)));
    }

    /** When it was last used is for the journal alone: the writer may have read an older state of that. */
    private java.util.Optional<Connection> write(DSLContext sql, Connection connection) {
        var row = mapper.toRow(connection);
        row.touched(CONNECTIONS.LAST_USED_AT, false);
        row.setVersion(connection.version().next().value());
        return sql.update(CONNECTIONS)
                .set(row)
                .where(isThat(connection.placement().tenant(), connection.id()))
                .and(CONNECTIONS.VERSION.eq(connection.version().value()))
                .returning()
                .fetchOptional(ConnectionRows::restore);
    }

    private static void unseatDefault(DSLContext sql, Connection next) {
        if (next.isDefault()) {
            var placement = next.placement();
            sql.update(CONNECTIONS)
                    .set(CONNECTIONS.IS_DEFAULT, false)
                    .set(CONNECTIONS.VERSION, CONNECTIONS.VERSION.plus(1))
                    .where(CONNECTIONS.IS_DEFAULT)
                    .and(CONNECTIONS.TENANT_ID.eq(placement.tenant().value()))
                    .and(CONNECTIONS.FOLDER_ID.eq(placement.folder().value()))
                    .and(CONNECTIONS.CONNECTOR_KEY.eq(placement.connector().value()))
                    .and(CONNECTIONS.ID.ne(next.id().value()))
                    .execute();
        }
    }

    private static Failure overtaken(DSLContext sql, Connection connection) {
        return Option.ofOptional(sql.select(CONNECTIONS.VERSION)
                        .from(CONNECTIONS)
                        .where(isThat(connection.placement().tenant(), connection.id()))
                        .fetchOptional(CONNECTIONS.VERSION))
                .fold(
                        () -> new ConnectionNotFound(connection.id().toString()),
                        version -> new StaleVersion(new Version(version)));
    }

    private static Admitted<ConnectionView> admitted(Actor viewer, Record row) {
        return new Admitted<>(ConnectionRows.view(row), Standings.restore(viewer, row));
    }

    private static SelectConditionStep<Record> one(DSLContext sql, Condition condition) {
        return view(sql.select(CONNECTIONS.fields()).select(FOLDERS.PATH), condition);
    }

    private static SelectConditionStep<Record> view(SelectSelectStep<Record> columns, Condition condition) {
        return columns.select(CONNECTORS.NAME, CONNECTORS.VERSION)
                .select(TOKEN_GRANTS.REFRESH_EXPIRES_AT, TOKEN_GRANTS.REFRESH_WARNED_END)
                .from(CONNECTIONS)
                .join(FOLDERS)
                .on(FOLDERS.ID.eq(CONNECTIONS.FOLDER_ID))
                .join(CONNECTORS)
                .on(CONNECTORS.TENANT_ID.eq(CONNECTIONS.TENANT_ID), CONNECTORS.KEY.eq(CONNECTIONS.CONNECTOR_KEY))
                .leftJoin(TOKEN_GRANTS)
                .on(TOKEN_GRANTS.CONNECTION_ID.eq(CONNECTIONS.ID))
                .where(condition);
    }

    private static Condition isThat(TenantId tenant, ConnectionId id) {
        return CONNECTIONS.TENANT_ID.eq(tenant.value()).and(CONNECTIONS.ID.eq(id.value()));
    }

    private static Subject subject(Connection connection) {
        return Subject.of(connection.id())
                .belongingTo(connection.placement().owner())
                .named(connection.name().value())
                .in(connection.placement().folder())
                .madeWith(connection.placement().connector());
    }
}
