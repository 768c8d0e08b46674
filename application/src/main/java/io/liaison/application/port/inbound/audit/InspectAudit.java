package io.liaison.application.port.inbound.audit;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Finds out whether the audit of a tenant is as it was written, for whoever runs the installation and so can read it anyway.
 * No adapter offers this to callers.
 */
@FunctionalInterface
public interface InspectAudit {

    /**
     * Does what {@link VerifyAudit} does.
     *
     * @failure 1667 {@link TenantNotFound}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({TenantNotFound.class, StorageUnavailable.class})
    Either<Failure, ChainCheck> inspect(Query query);

    /** The tenant by its name, and an end that was noted earlier. */
    record Query(String tenant, Option<ChainHead> anchor) {}
}
