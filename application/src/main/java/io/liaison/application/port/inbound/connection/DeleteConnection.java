package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.ConnectionReferenced;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Deletes a connection that no process, workflow, trigger or app references, and revokes its grant at the provider. */
@FunctionalInterface
public interface DeleteConnection {

    /**
     * The connection is gone whether or not the provider could be told. What could not be told is left to
     * {@link SayFarewells}; a grant on which another connection stands is not revoked.
     *
     * @source « Supprimer une connexion »
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20001 {@link ConnectionReferenced}: names everything that refers to it
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connections.delete}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        ConnectionNotFound.class,
        ConnectionReferenced.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, ConnectionId> delete(Command command);

    /** {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, ConnectionId id, Option<Version> read) {}
}
