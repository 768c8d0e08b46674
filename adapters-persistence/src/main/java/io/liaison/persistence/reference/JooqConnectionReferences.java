package io.liaison.persistence.reference;

import static io.liaison.persistence.schema.Tables.CONNECTION_REFERENCES;

import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.page.Storable;
import io.liaison.persistence.schema.tables.records.ConnectionReferenceRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.impl.DSL;

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
    public Either<Failure, Option<ConnectionReference>> find(ConnectionId connection, ReferenceKind kind, String key) {
        return database.find(sql -> sql.selectFrom(CONNECTION_REFERENCES)
                .where(isThat(connection, kind, key))
                .fetchOptional(JooqConnectionReferences::restore));
    }

    @Override
    public Either<Failure, ConnectionReference> remove(ConnectionId connection, ReferenceKind kind, String key) {
        return database.find(sql -> sql.deleteFrom(CONNECTION_REFERENCES)
                        .where(isThat(connection, kind, key))
                        .returning()
                        .fetchOptional(JooqConnectionReferences::restore))
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

    /** A key that can be in no row leads to none. */
    private static Condition isThat(ConnectionId connection, ReferenceKind kind, String key) {
        return Storable.text(key)
                .map(known -> CONNECTION_REFERENCES
                        .CONNECTION_ID
                        .eq(connection.value())
                        .and(CONNECTION_REFERENCES.KIND.eq(kind.name()))
                        .and(CONNECTION_REFERENCES.KEY.eq(known)))
                .getOrElse(DSL::falseCondition);
    }

    private static ConnectionReference restore(ConnectionReferenceRow row) {
        return new ConnectionReference(
                new ConnectionId(row.getConnectionId()),
                ReferenceKind.valueOf(row.getKind()),
                row.getKey(),
                row.getName(),
                Option.of(row.getOwner()),
                Option.of(row.getUrl()),
                new Version(row.getVersion()));
    }
}
