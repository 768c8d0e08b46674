package io.liaison.application.port.inbound.role;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Conflict.RoleIsFixed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.RoleNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Changes what a role of the tenant's own grants. */
@FunctionalInterface
public interface EditRole {

    /**
     * Counts at once for everybody who holds it. Name and scope are fixed, since it is held by them, so the command has no
     * place for them. The same permissions again change nothing, the version included.
     *
     * @failure 1002 {@link RoleNotFound}
     * @failure 1009 {@link InvalidArgument}: a permission is not acceptable
     * @failure 1412 {@link RoleIsFixed}: it comes with the product
     * @failure 20000 {@link InvalidFields}: several permissions are not acceptable
     * @failure 20002 {@link StaleVersion}: somebody else has edited it since the actor read it
     * @failure 20003 {@link PermissionMissing}: {@code roles.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        RoleNotFound.class,
        InvalidArgument.class,
        RoleIsFixed.class,
        InvalidFields.class,
        StaleVersion.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Role> edit(Command command);

    /**
     * Permissions that are left out stay. {@code read} is the version that the actor has seen, when it cares.
     * {@code unread} is what the adapter could not read.
     */
    record Command(
            Actor actor, RoleName name, Option<Seq<String>> permissions, Option<Version> read, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, RoleName name, Option<Seq<String>> permissions, Option<Version> read) {
            this(actor, name, permissions, read, List.empty());
        }
    }
}
