package io.liaison.application.usecase.failure;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderPath;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong with folders. */
final class FolderFailures {

    private FolderFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(CreateFolder.class, NameAlreadyUsed.class, bench -> named(bench, "SHARED")),
                Scenario.of(CreateFolder.class, MissingParameter.class, bench -> named(bench, " ")),
                Scenario.of(CreateFolder.class, InvalidArgument.class, bench -> named(bench, "a/b")),
                Scenario.of(
                        CreateFolder.class,
                        InvalidFields.class,
                        bench -> FolderRequests.create(
                                bench, bench.admin, " ", Option.none(), Option.some("x".repeat(501)))),
                Scenario.of(OpenWorkspace.class, PrincipalNotFound.class, FolderFailures::openedByNobody),
                Scenario.of(CreateFolder.class, FolderTooDeep.class, FolderFailures::tooDeep),
                Scenario.of(
                        ListFolders.class,
                        InvalidArgument.class,
                        bench -> FolderRequests.list(bench, bench.admin, Beginnings.FOREIGN_PAGE)));
    }

    private static Either<Failure, ?> openedByNobody(Workbench bench) {
        var gone = bench.principal(PrincipalKind.USER, "Grace");
        bench.storage.principals().remove(gone).get();
        return FolderRequests.workspace(bench, gone.actor());
    }

    private static Either<Failure, ?> named(Workbench bench, String name) {
        return FolderRequests.create(bench, bench.admin, name, Option.none(), Option.none());
    }

    private static Either<Failure, ?> tooDeep(Workbench bench) {
        return FolderRequests.create(bench, bench.admin, "below", deepest(bench).id());
    }

    /** A folder so deep that nothing can be inside it. */
    static Folder deepest(Workbench bench) {
        return Stream.iterate(bench.folder, folder -> child(bench, folder)).get(FolderPath.MAX_DEPTH - 1);
    }

    private static Folder child(Workbench bench, Folder parent) {
        return FolderRequests.create(bench, bench.admin, "below", parent.id())
                .get()
                .subject();
    }
}
