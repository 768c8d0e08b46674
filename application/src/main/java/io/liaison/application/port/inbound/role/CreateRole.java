package io.liaison.application.port.inbound.role;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleDraft;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Makes a role of the tenant's own. */
@FunctionalInterface
public interface CreateRole {

    /**
     * Every member that is not acceptable is named in one answer. A role of folders holds permissions of folders only.
     *
     * @failure 1001 {@link NameAlreadyUsed}: a role of the tenant has that name, built in or not
     * @failure 1009 {@link InvalidArgument}: name, scope or a permission are not acceptable
     * @failure 1014 {@link MissingParameter}: name, scope or permissions are missing
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20003 {@link PermissionMissing}: {@code roles.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        NameAlreadyUsed.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        PermissionMissing.class,
        StorageUnavailable.class
    })
    Either<Failure, Role> create(Command command);

    /** The role as it was written. {@code unread} is what the adapter could not read. */
    record Command(Actor actor, RoleDraft draft, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, RoleDraft draft) {
            this(actor, draft, List.empty());
        }
    }
}
