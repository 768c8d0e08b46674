package io.liaison.application.port.inbound.reference;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Stored;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Notes that something depends on a connection, so that it is not deleted from under it. */
@FunctionalInterface
public interface RegisterReference {

    /**
     * Adds the reference, or replaces the one of that kind and key. The same reference again changes nothing, its version
     * included.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it;
     *     {@link ReferenceNotFound}: what the actor has read is gone
     * @failure 1009 {@link InvalidArgument}: key, name, owner or url are not acceptable
     * @failure 1014 {@link MissingParameter}: the name is missing
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20002 {@link StaleVersion}: somebody else has replaced it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        ConnectionNotFound.class,
        ReferenceNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Stored<ConnectionReference>> register(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code read} is the version that
     * the actor has seen, when it cares. {@code unread} is what the adapter could not read.
     */
    record Command(
            Actor actor,
            ConnectionId connection,
            ReferenceKind kind,
            String key,
            Option<String> name,
            Option<String> owner,
            Option<String> url,
            Option<Version> read,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor,
                ConnectionId connection,
                ReferenceKind kind,
                String key,
                Option<String> name,
                Option<String> owner,
                Option<String> url,
                Option<Version> read) {
            this(actor, connection, kind, key, name, owner, url, read, List.empty());
        }
    }
}
