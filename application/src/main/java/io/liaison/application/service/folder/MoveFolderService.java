package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class MoveFolderService implements MoveFolder {
    private final Guard guard;
    private final Folders folders;
    private final TreeChanges changes;
    private final InstantSource clock;

    MoveFolderService(Guard guard, Folders folders, TreeChanges changes, InstantSource clock) {
        this.guard = guard;
        this.folders = folders;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Permitted<Folder>> move(Command command) {
        return FieldError.beside(command.unread(), Either.right(command.parent()))
                .flatMap(parent -> changes.alone(
                        FolderDeeds.by(command.actor(), AuditAction.FOLDER_MOVE, command.id()),
                        () -> store(command, parent)))
                .map(Admitted::permitted);
    }

    private Either<Failure, Admitted<Folder>> store(Command command, Option<FolderId> parent) {
        var actor = command.actor();
        return guard.folder(actor, command.id(), Permission.FOLDERS_DELETE)
                .flatMap(found -> found.subject().unlessStale(command.read()))
                .flatMap(folder -> parent.fold(() -> toTop(actor, folder), target -> into(actor, folder, target))
                        .flatMap(moved -> changes.store(folder, moved)))
                .flatMap(moved -> guard.at(actor, moved));
    }

    private Either<Failure, Folder> toTop(Actor actor, Folder folder) {
        return guard.tenantWide(actor, Permission.FOLDERS_CREATE).flatMap(allowed -> folder.moveToTop(clock.instant()));
    }

    private Either<Failure, Folder> into(Actor actor, Folder folder, FolderId target) {
        return guard.folder(actor, target, Permission.FOLDERS_CREATE)
                .flatMap(parent -> parent.standing()
                        .require(Permission.FOLDERS_EDIT)
                        .flatMap(allowed -> folders.levelsOf(folder))
                        .flatMap(levels -> folder.moveInto(parent.subject(), levels, clock.instant())));
    }
}
