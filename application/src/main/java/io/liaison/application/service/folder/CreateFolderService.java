package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.folder.Description;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.InstantSource;

final class CreateFolderService implements CreateFolder {
    private final Guard guard;
    private final Folders folders;
    private final TreeChanges changes;
    private final Ids ids;
    private final InstantSource clock;

    CreateFolderService(Guard guard, Folders folders, TreeChanges changes, Ids ids, InstantSource clock) {
        this.guard = guard;
        this.folders = folders;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Permitted<Folder>> create(Command command) {
        return FieldError.beside(command.unread(), parse(command))
                .flatMap(wanted ->
                        changes.alone(intended(command), () -> add(command.actor(), command.parent(), wanted)))
                .map(Admitted::permitted);
    }

    private static Deed intended(Command command) {
        var actor = command.actor();
        return command.parent()
                .map(parent -> FolderDeeds.by(actor, AuditAction.FOLDER_CREATE, parent))
                .getOrElse(() -> Deed.by(actor, AuditAction.FOLDER_CREATE, AuditSubject.tenant(actor.tenant())));
    }

    private static Either<Failure, Wanted> parse(Command command) {
        var name = FieldError.at("/name", command.name().fold(() -> FolderName.of(null), FolderName::of));
        var description =
                FieldError.at("/description", command.description().fold(() -> Description.of(null), Description::of));
        return FieldError.toEither(
                FieldError.flat(Validation.combine(name, description).ap(Wanted::new)));
    }

    private Either<Failure, Admitted<Folder>> add(Actor actor, Option<FolderId> parent, Wanted wanted) {
        return parent.fold(() -> atTop(actor, wanted), id -> below(actor, id, wanted))
                .flatMap(folders::add)
                .flatMap(added -> guard.at(actor, added));
    }

    private Either<Failure, Folder> atTop(Actor actor, Wanted wanted) {
        return guard.tenantWide(actor, Permission.FOLDERS_CREATE)
                .flatMap(allowed -> folders.nextNumber())
                .map(number -> Folder.atTop(
                        new FolderId(ids.next()),
                        actor.tenant(),
                        number,
                        wanted.name(),
                        wanted.description(),
                        clock.instant()));
    }

    private Either<Failure, Folder> below(Actor actor, FolderId id, Wanted wanted) {
        return guard.folder(actor, id, Permission.FOLDERS_CREATE)
                .flatMap(parent -> folders.nextNumber()
                        .flatMap(number -> parent.subject()
                                .child(
                                        new FolderId(ids.next()),
                                        number,
                                        wanted.name(),
                                        wanted.description(),
                                        clock.instant())));
    }

    private record Wanted(FolderName name, Description description) {}
}
