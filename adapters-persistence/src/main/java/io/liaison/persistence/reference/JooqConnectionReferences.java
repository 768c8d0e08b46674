package io.liaison.persistence.reference;

import static io.liaison.persistence.schema.Tables.CONNECTION_REFERENCES;

import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.persistence.page.Storable;
import io.liaison.persistence.schema.tables.records.ConnectionReferenceRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A row's foreign key takes a share of the connection's row, and so waits for whoever holds that locked. */
final class JooqConnectionReferences implements ConnectionReferences {
    private final ReferenceRowMapper mapper = new GeneratedReferenceRowMapper();
    private final Database database;

    JooqConnectionReferences(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, ConnectionReference> save(ConnectionReference reference) {
        var row = mapper.toRow(reference);
        return database.ask(
                        Subject.of(reference.connection()),
                        sql -> sql.insertInto(CONNECTION_REFERENCES)
                                .set(row)
                                .onConflict(
                                        CONNECTION_REFERENCES.CONNECTION_ID,
                                        CONNECTION_REFERENCES.KIND,
                                        CONNECTION_REFERENCES.KEY)
                                .doUpdate()
                                .set(row)
                                .execute())
                .map(saved -> reference);
    }

    @Override
    public Either<Failure, ConnectionReference> remove(ConnectionId connection, ReferenceKind kind, String key) {
        return delete(connection, kind, key)
                .flatMap(removed -> removed.toEither(() -> new ReferenceNotFound(kind, key)));
    }

    @Override
    public Either<Failure, Seq<ConnectionReference>> of(ConnectionId connection) {
        return database.ask(sql -> sql.selectFrom(CONNECTION_REFERENCES)
                        .where(CONNECTION_REFERENCES.CONNECTION_ID.eq(connection.value()))
                        .orderBy(CONNECTION_REFERENCES.KIND, CONNECTION_REFERENCES.KEY)
                        .fetch(JooqConnectionReferences::restore))
                .map(List::ofAll);
    }

    private Either<Failure, Option<ConnectionReference>> delete(
            ConnectionId connection, ReferenceKind kind, String key) {
        return Storable.text(key)
                .fold(
                        () -> Either.right(Option.none()),
                        known -> database.find(sql -> sql.deleteFrom(CONNECTION_REFERENCES)
                                .where(CONNECTION_REFERENCES.CONNECTION_ID.eq(connection.value()))
                                .and(CONNECTION_REFERENCES.KIND.eq(kind.name()))
                                .and(CONNECTION_REFERENCES.KEY.eq(known))
                                .returning()
                                .fetchOptional(JooqConnectionReferences::restore)));
    }

    private static ConnectionReference restore(ConnectionReferenceRow row) {
        return new ConnectionReference(
                new ConnectionId(row.getConnectionId()),
                ReferenceKind.valueOf(row.getKind()),
                row.getKey(),
                row.getName(),
                Option.of(row.getOwner()),
                Option.of(row.getUrl()));
    }
}
