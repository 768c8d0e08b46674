package io.liaison.application.service.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;
import java.time.InstantSource;

final class OpenWorkspaceService implements OpenWorkspace {
    private static final FolderName NAME = new FolderName("Workspace");
    private final Guard guard;
    private final Folders folders;
    private final TreeChanges changes;
    private final Ledger ledger;
    private final Ids ids;
    private final InstantSource clock;

    OpenWorkspaceService(
            Guard guard, Folders folders, TreeChanges changes, Ledger ledger, Ids ids, InstantSource clock) {
        this.guard = guard;
        this.folders = folders;
        this.changes = changes;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Stored<Permitted<Folder>>> open(Command command) {
        return changes.alone(command.actor().tenant(), () -> workspaceOf(command.actor()));
    }

    private Either<Failure, Stored<Permitted<Folder>>> workspaceOf(Actor actor) {
        return folders.workspaceOf(actor.tenant(), actor.principal())
                .flatMap(known -> known.fold(() -> add(actor), Either::<Failure, Folder>right)
                        .flatMap(workspace -> guard.at(actor, workspace))
                        .map(workspace -> new Stored<>(workspace.permitted(), known.isEmpty())));
    }

    private static Deed opening(Actor actor, Folder workspace) {
        return FolderDeeds.about(FolderDeeds.by(actor, AuditAction.WORKSPACE_OPEN, workspace.id()), workspace);
    }

    private Either<Failure, Folder> add(Actor actor) {
        return folders.nextNumber()
                .map(number -> Folder.workspace(
                        new FolderId(ids.next()), actor.tenant(), number, NAME, actor.principal(), clock.instant()))
                .flatMap(folders::add)
                .flatMap(added -> ledger.done(opening(actor, added)).map(written -> added));
    }
}
