package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.control.Either;

/** Tells how far the latest rotation of the keys of the actor's tenant is. */
@FunctionalInterface
public interface GetKeyRotation {

    /**
     * Counts what is under which key, so that it is true whoever has worked on it.
     *
     * @failure 20003 {@link PermissionMissing}: {@code keys.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, KeyRotation> get(Query query);

    /** Whose tenant's keys. */
    record Query(Actor actor) {}
}
