package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.FolderInsideItself;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.WorkspaceBoundary;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Moves a folder with all that is inside into another one, or to the top. */
@FunctionalInterface
public interface MoveFolder {

    /**
     * Atomic: everything moves or nothing does. The folder leaves one place, so whoever moves it must be allowed to delete
     * it there; it comes to another, which must be allowed to create and to edit there.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a folder has that name there, in whatever case or form
     * @failure 1002 {@link FolderNotFound}: one of the two does not exist, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: the new parent could not be read
     * @failure 1014 {@link MissingParameter}: it was left open where to
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has changed it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code folders.delete}, or {@code folders.create} or
     *     {@code folders.edit} in the new place
     * @failure 20010 {@link FolderTooDeep}: the deepest of what moves would be past the greatest depth
     * @failure 20011 {@link FolderInsideItself}: the new parent is the folder itself, or inside it
     * @failure 20013 {@link WorkspaceBoundary}: out of a workspace, or into one
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        NameAlreadyUsed.class,
        FolderNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        FolderTooDeep.class,
        FolderInsideItself.class,
        WorkspaceBoundary.class,
        StorageUnavailable.class
    })
    Either<Failure, Permitted<Folder>> move(Command command);

    /**
     * No {@code parent} means the top. {@code read} is the version that the actor has seen, when it cares. {@code unread}
     * is what the adapter could not read, or missed.
     */
    record Command(Actor actor, FolderId id, Option<FolderId> parent, Option<Version> read, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, FolderId id, Option<FolderId> parent, Option<Version> read) {
            this(actor, id, parent, read, List.empty());
        }
    }
}
