package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.control.Either;

/**
 * Begins to bring the secrets of a tenant under a new key, for whoever runs the installation. No adapter offers this to
 * callers.
 */
@FunctionalInterface
public interface OrderKeyRotation {

    /**
     * Does what {@link RotateKeys} does.
     *
     * @failure 1667 {@link TenantNotFound}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the keys of the tenant do not open
     */
    @FailsWith({TenantNotFound.class, StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, KeyRotation> order(Command command);

    /** The tenant by its name. */
    record Command(String tenant) {}
}
