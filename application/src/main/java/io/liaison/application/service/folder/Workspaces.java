package io.liaison.application.service.folder;

import io.liaison.application.port.Stored;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import java.time.InstantSource;

/** The workspaces of people, within a unit of work that is alone in the tree. */
public final class Workspaces {
    private final Folders folders;
    private final Ledger ledger;
    private final Ids ids;
    private final InstantSource clock;

    public Workspaces(Folders folders, Ledger ledger, Ids ids, InstantSource clock) {
        this.folders = folders;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /** That of somebody, made when it is not there yet. */
    public Either<Failure, Stored<Folder>> of(Actor actor, PrincipalId owner) {
        return folders.workspaceOf(actor.tenant(), owner)
                .flatMap(known -> known.fold(() -> add(actor, owner), Either::<Failure, Folder>right)
                        .map(workspace -> new Stored<>(workspace, known.isEmpty())));
    }

    private Either<Failure, Folder> add(Actor actor, PrincipalId owner) {
        return folders.nextNumber()
                .map(number -> Folder.workspace(
                        new FolderId(ids.next()), actor.tenant(), number, FolderName.WORKSPACE, owner, clock.instant()))
                .flatMap(folders::add)
                .flatMap(added -> ledger.done(opening(actor, added)).map(written -> added));
    }

    private static Deed opening(Actor actor, Folder workspace) {
        return FolderDeeds.about(FolderDeeds.by(actor, AuditAction.WORKSPACE_OPEN, workspace.id()), workspace);
    }
}
