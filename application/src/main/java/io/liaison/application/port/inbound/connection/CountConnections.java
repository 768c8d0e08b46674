package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Counts the connections that the actor may see by how they stand, so that nobody has to look for those that are broken. */
@FunctionalInterface
public interface CountConnections {

    /**
     * Those that {@link ListConnections} would list, as they are now.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, StorageUnavailable.class})
    Either<Failure, StatusCounts> count(Query query);

    /** Whose view, and of one folder or of all. */
    record Query(Actor actor, Option<FolderId> folder) {}
}
