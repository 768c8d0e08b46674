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
import io.liaison.domain.error.Invalid.OutOfRange;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Renames a connection, sets how often its connector is polled, or makes it the default of its connector. */
@FunctionalInterface
public interface EditConnection {

    /**
     * Atomic: either everything changes or nothing does. Connector, account and authentication type are fixed at creation,
     * so the command has no place for them.
     *
     * @source « Modification des connexions »
     * @failure 1001 {@link NameAlreadyUsed}: a connection of this connector has that name in this folder
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: name or frequency are not acceptable
     * @failure 1014 {@link MissingParameter}: the name is blank
     * @failure 1015 {@link OutOfRange}: the polling frequency is out of its bounds
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connections.edit}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        NameAlreadyUsed.class,
        ConnectionNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        OutOfRange.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Permitted<ConnectionView>> edit(Command command);

    /**
     * What is left out stays. {@code read} is the version that the actor has seen, when it cares. {@code unread} is
     * what the adapter could not read.
     */
    record Command(
            Actor actor,
            ConnectionId id,
            Option<String> name,
            Option<String> pollingFrequency,
            Option<Boolean> makeDefault,
            Option<Version> read,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor,
                ConnectionId id,
                Option<String> name,
                Option<String> pollingFrequency,
                Option<Boolean> makeDefault,
                Option<Version> read) {
            this(actor, id, name, pollingFrequency, makeDefault, read, List.empty());
        }
    }
}
