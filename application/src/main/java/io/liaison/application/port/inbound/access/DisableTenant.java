package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/**
 * Keeps everybody out of a tenant until it is enabled again. For whoever runs the installation: no adapter offers it to
 * callers.
 */
@FunctionalInterface
public interface DisableTenant {

    /**
     * Everything stays as it is, and every credential is refused. Disabling it again changes nothing.
     *
     * @failure 1667 {@link TenantNotFound}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({TenantNotFound.class, StorageUnavailable.class})
    Either<Failure, Tenant> disable(Command command);

    /** The tenant's name. */
    record Command(String tenant) {}
}
