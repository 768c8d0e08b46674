package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Moves a connection to another folder: its id, grant, references and triggers stay, and nobody has to consent again. */
@FunctionalInterface
public interface MoveConnection {

    /**
     * Takes a right on both sides. Out of the workspace of somebody else moves who may manage workspaces and knows the id;
     * what is in there stays unseen all the same. A default of its connector arrives as one among others.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a connection of this connector has that name in the other folder
     * @failure 1002 {@link ConnectionNotFound}, {@link FolderNotFound}: unknown, or not to be seen by the actor
     * @failure 1009 {@link InvalidArgument}: the folder's id is none
     * @failure 1014 {@link MissingParameter}: no folder was named
     * @failure 20000 {@link InvalidFields}: several such faults
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connections.delete} where it is, or {@code connections.create}
     *     where it goes
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        NameAlreadyUsed.class,
        ConnectionNotFound.class,
        FolderNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Permitted<ConnectionView>> move(Command command);

    /**
     * {@code folder} is where it goes. {@code read} is the version that the actor has seen, when it cares. {@code unread} is
     * what the adapter could not read.
     */
    record Command(
            Actor actor, ConnectionId id, Option<FolderId> folder, Option<Version> read, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, ConnectionId id, Option<FolderId> folder, Option<Version> read) {
            this(actor, id, folder, read, List.empty());
        }
    }
}
