package io.liaison.application.port.inbound.reference;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lists what depends on a connection. */
@FunctionalInterface
public interface ListReferences {

    /**
     * All of them, in the order of kind and key.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20003 {@link PermissionMissing}: {@code connections.view}, where the actor may use it only
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({ConnectionNotFound.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, Seq<ConnectionReference>> list(Query query);

    /** Whose view of which connection. */
    record Query(Actor actor, ConnectionId connection) {}
}
