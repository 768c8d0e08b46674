package io.liaison.application.service.folder;

import io.liaison.application.port.Stored;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Ids;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.InstantSource;

/** The workspaces of people, within a unit of work that is alone in the tree. */
public final class Workspaces {
    private static final FolderName NAME = new FolderName("Workspace");
    private final Folders folders;
    private final Ids ids;
    private final InstantSource clock;

    public Workspaces(Folders folders, Ids ids, InstantSource clock) {
        this.folders = folders;
        this.ids = ids;
        this.clock = clock;
    }

    /** That of somebody, made when it is not there yet. */
    public Either<Failure, Stored<Folder>> of(TenantId tenant, PrincipalId owner) {
        return folders.workspaceOf(tenant, owner)
                .flatMap(known -> known.fold(() -> add(tenant, owner), Either::<Failure, Folder>right)
                        .map(workspace -> new Stored<>(workspace, known.isEmpty())));
    }

    private Either<Failure, Folder> add(TenantId tenant, PrincipalId owner) {
        return folders.nextNumber()
                .map(number -> Folder.workspace(new FolderId(ids.next()), tenant, number, NAME, owner, clock.instant()))
                .flatMap(folders::add);
    }
}
