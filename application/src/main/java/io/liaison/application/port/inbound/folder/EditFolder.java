package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
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

/** Renames a folder or says something else about it; the paths of all that is inside follow its name. */
@FunctionalInterface
public interface EditFolder {

    /**
     * Atomic: either everything changes or nothing does. What was so already changes nothing, the version included.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a sibling has that name, in whatever case or form
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: name or description are not acceptable
     * @failure 1014 {@link MissingParameter}: the name is blank
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has changed it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code folders.edit}
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
        StorageUnavailable.class
    })
    Either<Failure, Permitted<Folder>> edit(Command command);

    /**
     * What is left out stays. {@code read} is the version that the actor has seen, when it cares. {@code unread} is
     * what the adapter could not read.
     */
    record Command(
            Actor actor,
            FolderId id,
            Option<String> name,
            Option<String> description,
            Option<Version> read,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor, FolderId id, Option<String> name, Option<String> description, Option<Version> read) {
            this(actor, id, name, description, read, List.empty());
        }
    }
}
