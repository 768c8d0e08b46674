package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;

/** Reads one connection. */
@FunctionalInterface
public interface GetConnection {

    /**
     * Reads it as it is now; a consent that nobody gave in time shows as disconnected.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20003 {@link PermissionMissing}: {@code connections.view}, where the actor may use it only
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({ConnectionNotFound.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, Permitted<ConnectionView>> get(Query query);

    /** Whose view of which connection. */
    record Query(Actor actor, ConnectionId id) {}
}
