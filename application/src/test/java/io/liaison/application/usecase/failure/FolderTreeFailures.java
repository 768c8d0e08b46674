package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.domain.error.Conflict.FolderInsideItself;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.FolderReferenced;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.WorkspaceBoundary;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong when the tree of folders changes. */
final class FolderTreeFailures {
    private static final FieldError UNREADABLE =
            new FieldError("/parentId", new InvalidArgument("parentId", Expectation.IDENTIFIER));
    private static final FieldError LEFT_OPEN = new FieldError("/parentId", new MissingParameter("parentId"));

    private FolderTreeFailures() {}

    static Seq<Scenario> all() {
        return List.of(edits(), moves(), deletions()).flatMap(each -> each);
    }

    private static Seq<Scenario> edits() {
        return List.of(
                Scenario.of(EditFolder.class, NameAlreadyUsed.class, FolderTreeFailures::renamedLikeASibling),
                Scenario.of(EditFolder.class, MissingParameter.class, bench -> renamed(bench, " ")),
                Scenario.of(EditFolder.class, InvalidArgument.class, bench -> renamed(bench, "a/b")),
                Scenario.of(EditFolder.class, InvalidFields.class, FolderTreeFailures::editedBadly),
                Scenario.of(
                        EditFolder.class,
                        StaleVersion.class,
                        bench -> FolderRequests.edit(
                                bench, bench.admin, bench.folder, "Common", Beginnings.NEVER_THERE)));
    }

    private static Seq<Scenario> moves() {
        return List.of(
                Scenario.of(MoveFolder.class, NameAlreadyUsed.class, FolderTreeFailures::movedBesideItsLike),
                Scenario.of(MoveFolder.class, InvalidArgument.class, bench -> moved(bench, UNREADABLE)),
                Scenario.of(MoveFolder.class, MissingParameter.class, bench -> moved(bench, LEFT_OPEN)),
                Scenario.of(MoveFolder.class, InvalidFields.class, bench -> moved(bench, UNREADABLE, LEFT_OPEN)),
                Scenario.of(MoveFolder.class, StaleVersion.class, FolderTreeFailures::movedUnread),
                Scenario.of(MoveFolder.class, FolderTooDeep.class, FolderTreeFailures::movedTooDeep),
                Scenario.of(MoveFolder.class, WorkspaceBoundary.class, FolderTreeFailures::movedIntoAWorkspace),
                Scenario.of(
                        MoveFolder.class,
                        FolderInsideItself.class,
                        bench ->
                                FolderRequests.move(bench, bench.admin, bench.folder, Option.some(bench.folder.id()))));
    }

    private static Seq<Scenario> deletions() {
        return List.of(
                Scenario.of(DeleteFolder.class, FolderNotEmpty.class, bench -> {
                    Beginnings.machine(bench);
                    return FolderRequests.delete(bench, bench.admin, false, Beginnings.UNREAD);
                }),
                Scenario.of(DeleteFolder.class, FolderReferenced.class, FolderTreeFailures::clearedWhileReferenced),
                Scenario.of(
                        DeleteFolder.class,
                        StaleVersion.class,
                        bench -> FolderRequests.delete(bench, bench.admin, false, Beginnings.NEVER_THERE)));
    }

    private static Either<Failure, ?> renamed(Workbench bench, String name) {
        return FolderRequests.edit(bench, bench.admin, bench.folder, name, Beginnings.UNREAD);
    }

    private static Either<Failure, ?> renamedLikeASibling(Workbench bench) {
        bench.folder(bench.admin, "Finance");
        return renamed(bench, "FINANCE");
    }

    private static Either<Failure, ?> editedBadly(Workbench bench) {
        return FolderRequests.edit(
                bench,
                new EditFolder.Command(
                        bench.admin,
                        bench.folder.id(),
                        Option.some(" "),
                        Option.some("x".repeat(501)),
                        Beginnings.UNREAD));
    }

    private static Either<Failure, ?> moved(Workbench bench, FieldError... unread) {
        return FolderRequests.move(
                bench,
                new MoveFolder.Command(
                        bench.admin, bench.folder.id(), Option.none(), Beginnings.UNREAD, List.of(unread)));
    }

    private static Either<Failure, ?> movedUnread(Workbench bench) {
        return FolderRequests.move(
                bench, new MoveFolder.Command(bench.admin, bench.folder.id(), Option.none(), Beginnings.NEVER_THERE));
    }

    private static Either<Failure, ?> movedBesideItsLike(Workbench bench) {
        FolderRequests.create(bench, bench.admin, "finance", bench.folder.id()).get();
        var finance = bench.folder(bench.admin, "Finance");
        return FolderRequests.move(bench, bench.admin, finance, Option.some(bench.folder.id()));
    }

    private static Either<Failure, ?> movedIntoAWorkspace(Workbench bench) {
        var workspace =
                FolderRequests.workspace(bench, bench.admin).get().subject().subject();
        return FolderRequests.move(bench, bench.admin, bench.folder, Option.some(workspace.id()));
    }

    private static Either<Failure, ?> movedTooDeep(Workbench bench) {
        var deepest = FolderFailures.deepest(bench);
        var finance = bench.folder(bench.admin, "Finance");
        return FolderRequests.move(bench, bench.admin, finance, Option.some(deepest.id()));
    }

    private static Either<Failure, ?> clearedWhileReferenced(Workbench bench) {
        ReferenceRequests.referenced(bench);
        return FolderRequests.delete(bench, bench.admin, true, Beginnings.UNREAD);
    }
}
