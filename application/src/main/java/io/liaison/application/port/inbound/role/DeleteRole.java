package io.liaison.application.port.inbound.role;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Conflict.RoleCannotBeDeleted;
import io.liaison.domain.error.Conflict.RoleInUse;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Deletes a role of the tenant's own that nobody holds. */
@FunctionalInterface
public interface DeleteRole {

    /**
     * Whoever assigns it at the same time either comes first, and it stays, or is told that it is gone.
     *
     * @failure 1002 {@link RoleNotFound}
     * @failure 1013 {@link RoleInUse}: somebody holds it, in a folder or as such
     * @failure 1406 {@link RoleCannotBeDeleted}: it comes with the product
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code roles.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        RoleNotFound.class,
        RoleInUse.class,
        RoleCannotBeDeleted.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Role> delete(Command command);

    /** Who deletes which one. {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, RoleName name, Option<Version> read) {}
}
