package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.MasterKeyUse;
import io.vavr.control.Either;

/**
 * Seals the keys of all tenants under the master key, for whoever runs the installation. No adapter offers this to callers.
 */
@FunctionalInterface
public interface OrderMasterKeyReplacement {

    /**
     * Does what {@link ReplaceMasterKey} does.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, MasterKeyUse> order();
}
