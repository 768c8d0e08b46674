package io.liaison.application.service.folder;

import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.vavr.control.Either;
import java.util.function.Supplier;

/** Changes of a tenant's tree, one at a time: what each of them has read stays true until it ends. */
final class TreeChanges {
    private final Folders folders;
    private final UnitOfWork unitOfWork;

    TreeChanges(Folders folders, UnitOfWork unitOfWork) {
        this.folders = folders;
        this.unitOfWork = unitOfWork;
    }

    <T> Either<Failure, T> alone(Actor actor, Supplier<Either<Failure, T>> change) {
        return unitOfWork.run(() -> folders.alone(actor.tenant()).flatMap(alone -> change.get()));
    }

    /** What was so already is not stored again, and keeps its version. */
    Either<Failure, Folder> store(Folder former, Folder next) {
        return next.equals(former) ? Either.right(former) : folders.update(next);
    }
}
