package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;

/** Reads one folder. */
@FunctionalInterface
public interface GetFolder {

    /**
     * Reads it as it is now.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, StorageUnavailable.class})
    Either<Failure, Permitted<Folder>> get(Query query);

    /** Whose view of which folder. */
    record Query(Actor actor, FolderId id) {}
}
