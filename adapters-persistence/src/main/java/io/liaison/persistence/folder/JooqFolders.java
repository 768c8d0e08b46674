package io.liaison.persistence.folder;

import static io.liaison.persistence.schema.Sequences.FOLDER_NUMBERS;
import static io.liaison.persistence.schema.Tables.FOLDERS;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Page;
import io.liaison.application.port.outbound.Folders;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderContents;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.access.Identities;
import io.liaison.persistence.access.Reach;
import io.liaison.persistence.access.Standings;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

final class JooqFolders implements Folders {
    private final FolderRowMapper mapper = new GeneratedFolderRowMapper();
    private final Database database;

    JooqFolders(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, TenantId> alone(TenantId tenant) {
        return database.ask(sql -> {
            FolderTree.lock(sql, tenant);
            return tenant;
        });
    }

    @Override
    public Either<Failure, Long> nextNumber() {
        return database.ask(sql -> sql.nextval(FOLDER_NUMBERS));
    }

    @Override
    public Either<Failure, Folder> add(Folder folder) {
        return database.ask(
                        subject(folder),
                        sql -> sql.insertInto(FOLDERS)
                                .set(mapper.toRow(folder))
                                .returning()
                                .fetchSingle())
                .map(FolderRows::restore);
    }

    @Override
    public Either<Failure, Folder> update(Folder folder) {
        return database.together(
                subject(folder),
                sql -> Option.ofOptional(Rehanging.write(sql, mapper.toRow(folder)))
                        .map(FolderRows::restore)
                        .fold(() -> Either.left(overtaken(sql, folder)), Either::right));
    }

    @Override
    public Either<Failure, Folder> remove(Folder folder) {
        return database.ask(sql ->
                        sql.deleteFrom(FOLDERS).where(FolderTree.within(folder)).execute())
                .map(removed -> folder);
    }

    @Override
    public Either<Failure, Integer> levelsOf(Folder folder) {
        return database.ask(sql -> FolderTree.depth(sql, folder))
                .map(deepest -> deepest - folder.lineage().size() + 1);
    }

    @Override
    public Either<Failure, FolderContents> closed(Folder folder) {
        return database.together(Subject.NONE, sql -> {
            FolderTree.close(sql, folder);
            return Either.right(ContentRows.of(sql, folder));
        });
    }

    @Override
    public Either<Failure, Seq<FolderName>> namesIn(Folder folder) {
        return database.ask(sql -> List.ofAll(sql.select(FOLDERS.NAME)
                        .from(FOLDERS)
                        .where(FOLDERS.TENANT_ID.eq(folder.tenant().value()))
                        .and(FOLDERS.PARENT_ID.eq(folder.id().value()))
                        .fetch(FOLDERS.NAME))
                .map(FolderName::new));
    }

    @Override
    public Either<Failure, Option<Folder>> workspaceOf(TenantId tenant, PrincipalId owner) {
        return database.find(sql -> sql.selectFrom(FOLDERS)
                .where(FOLDERS.TENANT_ID.eq(tenant.value()), FOLDERS.OWNER_ID.eq(owner.value()))
                .and(FOLDERS.PARENT_ID.isNull())
                .fetchOptional(FolderRows::restore));
    }

    @Override
    public Either<Failure, Folder> byId(TenantId tenant, FolderId id) {
        return database.find(sql -> find(sql, tenant, id))
                .flatMap(found -> found.toEither(() -> new FolderNotFound(id.toString())));
    }

    @Override
    public Either<Failure, Page<Admitted<Folder>>> list(Query query) {
        var keyset = FolderLists.keyset(query);
        return keyset.after(query.page().cursor())
                .flatMap(after -> database.ask(sql -> sql.withRecursive(
                                Identities.of(query.viewer()), Reach.of(query.viewer(), FolderLists.SEEN))
                        .select(FOLDERS.fields())
                        .select(Standings.holdings())
                        .from(FOLDERS)
                        .where(FolderLists.isOn(query, keyset, after))
                        .orderBy(keyset.orderBy())
                        .limit(query.page().limit() + 1)
                        .fetch()))
                .map(rows -> keyset.page(rows, query.page(), row -> admitted(query.viewer(), row)));
    }

    private static Admitted<Folder> admitted(Actor viewer, Record row) {
        return new Admitted<>(FolderRows.restore(row.into(FOLDERS)), Standings.restore(viewer, row));
    }

    private static Optional<Folder> find(DSLContext sql, TenantId tenant, FolderId id) {
        return sql.selectFrom(FOLDERS)
                .where(FOLDERS.TENANT_ID.eq(tenant.value()), FOLDERS.ID.eq(id.value()))
                .fetchOptional(FolderRows::restore);
    }

    private static Failure overtaken(DSLContext sql, Folder folder) {
        return Option.ofOptional(find(sql, folder.tenant(), folder.id()))
                .fold(() -> new FolderNotFound(folder.id().toString()), present -> new StaleVersion(present.version()));
    }

    private static Subject subject(Folder folder) {
        var named = Subject.NONE.named(folder.name().value());
        var owned = folder.owner().fold(() -> named, named::belongingTo);
        return folder.parent().fold(() -> owned, owned::in);
    }
}
