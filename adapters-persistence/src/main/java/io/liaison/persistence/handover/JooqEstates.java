package io.liaison.persistence.handover;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.FOLDERS;
import static io.liaison.persistence.schema.Tables.FOLDER_ROLES;
import static io.liaison.persistence.schema.Tables.ROLES;

import io.liaison.application.port.outbound.Estates;
import io.liaison.domain.access.Principal;
import io.liaison.domain.connection.ConnectionName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.handover.Estate;
import io.liaison.domain.handover.Excerpt;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.persistence.access.Possessions;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class JooqEstates implements Estates {
    private final Database database;

    JooqEstates(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Estate> of(Principal leaver, Instant now) {
        return database.together(Subject.NONE, sql -> Either.right(read(sql, leaver, now)));
    }

    /** In the order of their ids, as all do who lock several. */
    @Override
    public Either<Failure, Estate> locked(Principal leaver, Instant now) {
        return database.together(Subject.NONE, sql -> {
            Possessions.close(sql, leaver);
            sql.select(CONNECTIONS.ID)
                    .from(CONNECTIONS)
                    .where(Possessions.isOwnedBy(leaver))
                    .orderBy(CONNECTIONS.ID)
                    .forUpdate()
                    .execute();
            return Either.right(read(sql, leaver, now));
        });
    }

    @Override
    public Either<Failure, Seq<Given>> give(Principal leaver, Principal receiver, Instant at) {
        return database.ask(
                Subject.NONE.belongingTo(receiver.id()),
                sql -> List.ofAll(sql.update(CONNECTIONS)
                        .set(CONNECTIONS.OWNER_ID, receiver.id().value())
                        .set(CONNECTIONS.UPDATED_AT, at)
                        .set(CONNECTIONS.VERSION, CONNECTIONS.VERSION.plus(1))
                        .where(Possessions.isOwnedBy(leaver))
                        .returning(CONNECTIONS.ID, CONNECTIONS.NAME, CONNECTIONS.FOLDER_ID)
                        .fetch(row -> new Given(
                                new ConnectionId(row.get(CONNECTIONS.ID)),
                                new ConnectionName(row.get(CONNECTIONS.NAME)),
                                new FolderId(row.get(CONNECTIONS.FOLDER_ID))))));
    }

    /** The roles are held too until the transaction ends, so that none of them is deleted in between. */
    @Override
    public Either<Failure, Principal> shareFolderRoles(Principal leaver, Principal receiver) {
        return database.ask(sql -> sql.insertInto(
                                FOLDER_ROLES,
                                FOLDER_ROLES.TENANT_ID,
                                FOLDER_ROLES.FOLDER_ID,
                                FOLDER_ROLES.PRINCIPAL_ID,
                                FOLDER_ROLES.ROLE)
                        .select(DSL.select(
                                        FOLDER_ROLES.TENANT_ID,
                                        FOLDER_ROLES.FOLDER_ID,
                                        DSL.val(receiver.id().value()),
                                        FOLDER_ROLES.ROLE)
                                .from(FOLDER_ROLES)
                                .join(FOLDERS)
                                .on(FOLDERS.ID.eq(FOLDER_ROLES.FOLDER_ID))
                                .join(ROLES)
                                .on(ROLES.TENANT_ID.eq(FOLDER_ROLES.TENANT_ID), ROLES.NAME.eq(FOLDER_ROLES.ROLE))
                                .where(FOLDER_ROLES.PRINCIPAL_ID.eq(leaver.id().value()), FOLDERS.OWNER_ID.isNull())
                                .forKeyShare()
                                .of(ROLES))
                        .onConflictDoNothing()
                        .execute())
                .map(shared -> receiver);
    }

    private static Estate read(DSLContext sql, Principal leaver, Instant now) {
        var tallies = Tallies.of(sql, leaver, now);
        return new Estate(
                new Excerpt<>(tallies.connections(), Excerpts.connections(sql, leaver, now)),
                tallies.workspace(),
                HeldRoles.of(sql, leaver),
                Successors.groups(sql, leaver),
                new Excerpt<>(tallies.references(), Excerpts.references(sql, leaver)),
                new Excerpt<>(tallies.consents(), Excerpts.consents(sql, leaver, now)),
                tallies.byOwnAccount(),
                Successors.administersAlone(sql, leaver));
    }
}
