package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.control.Either;

/** Tells how far a rotation is, for whoever runs the installation. No adapter offers this to callers. */
@FunctionalInterface
public interface InspectKeyRotation {

    /**
     * Does what {@link GetKeyRotation} does.
     *
     * @failure 1667 {@link TenantNotFound}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({TenantNotFound.class, StorageUnavailable.class})
    Either<Failure, KeyRotation> inspect(Query query);

    /** The tenant by its name. */
    record Query(String tenant) {}
}
