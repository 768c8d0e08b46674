package io.liaison.application.port.inbound.reference;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.reference.ConnectionReference;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Notes that something no longer depends on a connection. */
@FunctionalInterface
public interface RemoveReference {

    /**
     * Answers what was removed.
     *
     * @failure 1002 {@link ConnectionNotFound}, {@link ReferenceNotFound}
     * @failure 20002 {@link StaleVersion}: somebody else has replaced it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        ConnectionNotFound.class,
        ReferenceNotFound.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, ConnectionReference> remove(Command command);

    /** Which reference to which connection. {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, ConnectionId connection, ReferenceKind kind, String key, Option<Version> read) {}
}
