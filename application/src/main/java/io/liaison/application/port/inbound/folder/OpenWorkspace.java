package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.Stored;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.folder.Folder;
import io.vavr.control.Either;

/** Opens the actor's own workspace: a folder that nobody else sees, where it may do everything. */
@FunctionalInterface
public interface OpenWorkspace {

    /**
     * Makes it when it is not there yet; asking again answers the same one. Its owner may call it otherwise.
     *
     * @failure 1002 {@link PrincipalNotFound}: the actor has been deleted meanwhile
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PrincipalNotFound.class, StorageUnavailable.class})
    Either<Failure, Stored<Permitted<Folder>>> open(Command command);

    record Command(Actor actor) {}
}
