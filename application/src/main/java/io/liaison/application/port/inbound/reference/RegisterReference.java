package io.liaison.application.port.inbound.reference;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Notes that something depends on a connection, so that it is not deleted from under it. */
@FunctionalInterface
public interface RegisterReference {

    /**
     * Adds the reference, or replaces the one of that kind and key.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20000 {@link InvalidFields}: key, name, owner or url are missing or not acceptable
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({ConnectionNotFound.class, InvalidFields.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, ConnectionReference> register(Command command);

    /**
     * Raw on purpose: the use case parses, so that every adapter gets the same refusals. {@code unread} is what the
     * adapter could not read.
     */
    record Command(
            Actor actor,
            ConnectionId connection,
            ReferenceKind kind,
            String key,
            Option<String> name,
            Option<String> owner,
            Option<String> url,
            Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(
                Actor actor,
                ConnectionId connection,
                ReferenceKind kind,
                String key,
                Option<String> name,
                Option<String> owner,
                Option<String> url) {
            this(actor, connection, kind, key, name, owner, url, List.empty());
        }
    }
}
