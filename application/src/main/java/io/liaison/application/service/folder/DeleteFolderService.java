package io.liaison.application.service.folder;

import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.Parting;
import io.liaison.application.service.connection.Removals;
import io.liaison.domain.access.Standing;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class DeleteFolderService implements DeleteFolder {
    private final Guard guard;
    private final Folders folders;
    private final TreeChanges changes;
    private final Clearance clearance;
    private final Removals removals;

    DeleteFolderService(Guard guard, Folders folders, TreeChanges changes, Clearance clearance, Removals removals) {
        this.guard = guard;
        this.folders = folders;
        this.changes = changes;
        this.clearance = clearance;
        this.removals = removals;
    }

    @Override
    public Either<Failure, FolderId> delete(Command command) {
        return changes.alone(
                        FolderDeeds.by(command.actor(), AuditAction.FOLDER_DELETE, command.id()),
                        () -> remove(command),
                        (deed, gone) -> FolderDeeds.about(deed, gone.folder()))
                .map(gone -> gone.partings().map(removals::announce))
                .map(left -> command.id());
    }

    private Either<Failure, Gone> remove(Command command) {
        return guard.folder(command.actor(), command.id(), Permission.FOLDERS_DELETE)
                .flatMap(found -> found.subject()
                        .unlessStale(command.read())
                        .flatMap(folder -> emptied(command, folder, found.standing())
                                .flatMap(partings -> folders.remove(folder).map(removed -> new Gone(folder, partings)))
                                .flatMap(gone -> removals.record(command.actor(), gone.partings())
                                        .map(recorded -> gone))));
    }

    private Either<Failure, Seq<Parting>> emptied(Command command, Folder folder, Standing standing) {
        var looks = standing.allows(Permission.CONNECTIONS_VIEW);
        return folders.closed(folder)
                .flatMap(contents -> command.cascade()
                        ? standing.require(Permission.CONNECTIONS_DELETE)
                                .flatMap(allowed -> clearance.of(folder, looks))
                        : folder.unlessHolding(looks ? contents : contents.withConnectionsUnnamed())
                                .map(empty -> List.empty()));
    }

    /** What the audit tells of, and what providers still have to be told. */
    private record Gone(Folder folder, Seq<Parting> partings) {}
}
