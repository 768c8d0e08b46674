package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.folder.Description;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.InstantSource;

final class EditFolderService implements EditFolder {
    private final Guard guard;
    private final TreeChanges changes;
    private final InstantSource clock;

    EditFolderService(Guard guard, TreeChanges changes, InstantSource clock) {
        this.guard = guard;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Permitted<Folder>> edit(Command command) {
        return FieldError.beside(command.unread(), parse(command))
                .flatMap(wanted -> changes.alone(
                        FolderDeeds.by(command.actor(), AuditAction.FOLDER_EDIT, command.id()),
                        () -> store(command, wanted)))
                .map(Admitted::permitted);
    }

    private static Either<Failure, Wanted> parse(Command command) {
        var name = FieldError.at("/name", optional(command.name().map(FolderName::of)));
        var description =
                FieldError.at("/description", optional(command.description().map(Description::of)));
        return FieldError.toEither(
                FieldError.flat(Validation.combine(name, description).ap(Wanted::new)));
    }

    private Either<Failure, Admitted<Folder>> store(Command command, Wanted wanted) {
        return guard.folder(command.actor(), command.id(), Permission.FOLDERS_EDIT)
                .flatMap(found -> found.subject().unlessStale(command.read()))
                .flatMap(folder -> changes.store(folder, wanted.applyTo(folder, clock.instant())))
                .flatMap(edited -> guard.at(command.actor(), edited));
    }

    private static <T> Either<Failure, Option<T>> optional(Option<Either<Failure, T>> parsed) {
        return parsed.map(outcome -> outcome.map(Option::some)).getOrElse(() -> Either.right(Option.none()));
    }

    private record Wanted(Option<FolderName> name, Option<Description> description) {

        Folder applyTo(Folder folder, Instant now) {
            return folder.edit(name.getOrElse(folder.name()), description.getOrElse(folder.description()), now);
        }
    }
}
