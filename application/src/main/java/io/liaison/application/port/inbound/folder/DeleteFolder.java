package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.FolderReferenced;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Deletes an empty folder, or one with all that is inside. */
@FunctionalInterface
public interface DeleteFolder {

    /**
     * Atomic: all of it goes or nothing does. Connections go as they go one by one, but that no provider is waited for:
     * revoking their grants is left to {@link SayFarewells}.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 1012 {@link FolderNotEmpty}: names what is inside, unless that is to go too
     * @failure 20002 {@link StaleVersion}: somebody else has changed it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code folders.delete}, or {@code connections.delete} when what is inside
     *     is to go too
     * @failure 20012 {@link FolderReferenced}: names what refers to connections inside
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        FolderNotFound.class,
        FolderNotEmpty.class,
        StaleVersion.class,
        PermissionMissing.class,
        FolderReferenced.class,
        StorageUnavailable.class
    })
    Either<Failure, FolderId> delete(Command command);

    /**
     * {@code cascade}: what is inside goes too. {@code read} is the version that the actor has seen, when it cares; it says
     * nothing of what is inside.
     */
    record Command(Actor actor, FolderId id, boolean cascade, Option<Version> read) {}
}
