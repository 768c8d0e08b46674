package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
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
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Makes a folder, at the top or inside another one. */
@FunctionalInterface
public interface CreateFolder {

    /**
     * Every member that is not acceptable is named in one answer.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a sibling has that name, in whatever case or form
     * @failure 1002 {@link FolderNotFound}: no such parent, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: name or description are not acceptable
     * @failure 1014 {@link MissingParameter}: the name is missing
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20003 {@link PermissionMissing}: {@code folders.create}
     * @failure 20010 {@link FolderTooDeep}: the tree would grow past its greatest depth
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        NameAlreadyUsed.class,
        FolderNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        PermissionMissing.class,
        FolderTooDeep.class,
        StorageUnavailable.class
    })
    Either<Failure, Permitted<Folder>> create(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code unread} is what the
     * adapter could not read.
     */
    record Command(
            Actor actor,
            Option<String> name,
            Option<FolderId> parent,
            Option<String> description,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, Option<String> name, Option<FolderId> parent, Option<String> description) {
            this(actor, name, parent, description, List.empty());
        }
    }
}
