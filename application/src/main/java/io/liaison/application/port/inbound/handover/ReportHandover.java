package io.liaison.application.port.inbound.handover;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.handover.Handover;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Tells what somebody owns and holds, and what would break if it were gone. */
@FunctionalInterface
public interface ReportHandover {

    /**
     * Changes nothing. With a receiver it refuses what {@link HandOver} would refuse; without one it is the same report.
     * What lies in workspaces is counted and not named.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look
     * @failure 1009 {@link InvalidArgument}: the receiver is nobody of the tenant, a group, or whoever leaves
     * @failure 20000 {@link InvalidFields}: several of these at once
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20010 {@link FolderTooDeep}: the workspace has too many levels to lie within another one
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        PrincipalNotFound.class,
        InvalidArgument.class,
        InvalidFields.class,
        PermissionMissing.class,
        FolderTooDeep.class,
        StorageUnavailable.class
    })
    Either<Failure, Handover> report(Query query);

    /** Who asks about whom. {@code roles} tells whether roles and memberships would be passed on too. */
    record Query(Actor actor, PrincipalId leaver, Option<PrincipalId> receiver, boolean roles, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Query(Actor actor, PrincipalId leaver, Option<PrincipalId> receiver, boolean roles) {
            this(actor, leaver, receiver, roles, List.empty());
        }
    }
}
