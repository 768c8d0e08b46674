package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Conflict.LastAdministrator;
import io.liaison.domain.error.Conflict.PrincipalOwnsItems;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Deletes a principal that owns nothing any more. */
@FunctionalInterface
public interface DeletePrincipal {

    /**
     * Its keys work no longer, its roles and memberships end, and what belonged to a group belongs to it no longer. A
     * workspace with nothing in it goes with its owner.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 1012 {@link PrincipalOwnsItems}: connections, or what is in its workspace, are to be deleted or handed over
     *     first
     * @failure 20002 {@link StaleVersion}: somebody else has changed it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20073 {@link LastAdministrator}: nobody could administer the tenant any more
     */
    @FailsWith({
        PrincipalNotFound.class,
        PrincipalOwnsItems.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class,
        LastAdministrator.class
    })
    Either<Failure, PrincipalId> delete(Command command);

    /** Who deletes whom. {@code read} is the version that the actor has seen, when it cares. */
    record Command(Actor actor, PrincipalId id, Option<Version> read) {}
}
