package io.liaison.application.port.inbound.role;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Reads one role. */
@FunctionalInterface
public interface GetRole {

    /**
     * Reads it as it is now; open to everybody in the tenant.
     *
     * @failure 1002 {@link RoleNotFound}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({RoleNotFound.class, StorageUnavailable.class})
    Either<Failure, Role> get(Query query);

    /** Which role of whose tenant. */
    record Query(Actor actor, RoleName name) {}
}
