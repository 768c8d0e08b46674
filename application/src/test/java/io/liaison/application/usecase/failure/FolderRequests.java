package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.Beginnings.consented;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about folders. */
final class FolderRequests {

    private FolderRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(CreateFolder.class, bench -> actor -> create(bench, actor, "Finance", bench.folder.id())),
                to(GetFolder.class, bench -> actor -> get(bench, actor)),
                to(ListFolders.class, bench -> actor -> list(bench, actor, FIRST_PAGE)),
                to(EditFolder.class, bench -> actor -> edit(bench, actor, bench.folder, "Common", UNREAD)),
                to(MoveFolder.class, bench -> {
                    var finance = bench.folder(bench.admin, "Finance");
                    return actor -> move(bench, actor, bench.folder, Option.some(finance.id()));
                }),
                to(OpenWorkspace.class, bench -> actor -> workspace(bench, actor)),
                to(DeleteFolder.class, bench -> actor -> delete(bench, actor, false, UNREAD)),
                to(DeleteFolder.class, bench -> {
                    consented(bench);
                    return actor -> delete(bench, actor, true, UNREAD);
                }));
    }

    static Either<Failure, Permitted<Folder>> edit(
            Workbench bench, Actor actor, Folder folder, String name, Option<Version> read) {
        return edit(bench, new EditFolder.Command(actor, folder.id(), Option.some(name), Option.none(), read));
    }

    static Either<Failure, Permitted<Folder>> edit(Workbench bench, EditFolder.Command command) {
        return bench.liaison.folders().editFolder().edit(command);
    }

    static Either<Failure, Permitted<Folder>> move(
            Workbench bench, Actor actor, Folder folder, Option<FolderId> parent) {
        return move(bench, new MoveFolder.Command(actor, folder.id(), parent, UNREAD));
    }

    static Either<Failure, Permitted<Folder>> move(Workbench bench, MoveFolder.Command command) {
        return bench.liaison.folders().moveFolder().move(command);
    }

    static Either<Failure, Stored<Permitted<Folder>>> workspace(Workbench bench, Actor actor) {
        return bench.liaison.folders().openWorkspace().open(new OpenWorkspace.Command(actor));
    }

    static Either<Failure, FolderId> delete(Workbench bench, Actor actor, boolean cascade, Option<Version> read) {
        return bench.liaison
                .folders()
                .deleteFolder()
                .delete(new DeleteFolder.Command(actor, bench.folder.id(), cascade, read));
    }

    static Either<Failure, Permitted<Folder>> create(Workbench bench, Actor actor, String name, FolderId parent) {
        return create(bench, actor, name, Option.some(parent), Option.none());
    }

    static Either<Failure, Permitted<Folder>> create(
            Workbench bench, Actor actor, String name, Option<FolderId> parent, Option<String> description) {
        return bench.liaison
                .folders()
                .createFolder()
                .create(new CreateFolder.Command(actor, Option.some(name), parent, description));
    }

    static Either<Failure, Page<Permitted<Folder>>> list(Workbench bench, Actor actor, PageRequest page) {
        return bench.liaison
                .folders()
                .listFolders()
                .list(new ListFolders.Query(
                        actor, Option.some(bench.folder.id()), Option.none(), FolderSort.PATH, false, page));
    }

    private static Either<Failure, Permitted<Folder>> get(Workbench bench, Actor actor) {
        return bench.liaison.folders().getFolder().get(new GetFolder.Query(actor, bench.folder.id()));
    }
}
