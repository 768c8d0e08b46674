package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Lets people into a tenant again. For whoever runs the installation: no adapter offers it to callers. */
@FunctionalInterface
public interface EnableTenant {

    /**
     * Credentials are good again. Enabling one that is not disabled changes nothing.
     *
     * @failure 1667 {@link TenantNotFound}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({TenantNotFound.class, StorageUnavailable.class})
    Either<Failure, Tenant> enable(Command command);

    /** The tenant's name. */
    record Command(String tenant) {}
}
