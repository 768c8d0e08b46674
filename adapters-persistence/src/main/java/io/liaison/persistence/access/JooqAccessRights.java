package io.liaison.persistence.access;

import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.application.port.outbound.AccessRights;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Place;
import io.liaison.domain.access.Standing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.shared.FolderId;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;

final class JooqAccessRights implements AccessRights {
    private final Database database;

    JooqAccessRights(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, Standing> tenantWide(Actor actor) {
        return database.ask(sql -> sql.withRecursive(Identities.of(actor))
                        .select(Holdings.asSuch())
                        .fetchSingle()
                        .value1())
                .map(holdings -> new Standing(actor, new Place.WholeTenant(), holdings));
    }

    @Override
    public Either<Failure, Standing> in(Actor actor, FolderId folder) {
        return database.find(sql -> sql.withRecursive(Identities.of(actor))
                        .select(Standings.columns().asJava())
                        .from(FOLDERS)
                        .where(FOLDERS.TENANT_ID.eq(actor.tenant().value()), FOLDERS.ID.eq(folder.value()))
                        .fetchOptional(row -> Standings.restore(actor, row)))
                .flatMap(found -> found.toEither(() -> new FolderNotFound(folder.toString())));
    }
}
