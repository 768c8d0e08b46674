package io.liaison.application.port.inbound.member;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.error.Conflict.WorkspaceNotShared;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Shares a folder: gives somebody roles in it. */
@FunctionalInterface
public interface AssignRoles {

    /**
     * Makes these all the roles that the principal holds in this folder itself; what it holds above stays. They count there
     * and in everything below, at once. No role ends the membership. Workspaces have no members.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it; {@link PrincipalNotFound}
     * @failure 1009 {@link InvalidArgument}: there is no such role, or it cannot be held in a folder
     * @failure 1014 {@link MissingParameter}: the roles are missing
     * @failure 20000 {@link InvalidFields}: several roles are not acceptable
     * @failure 20003 {@link PermissionMissing}: {@code folders.share}
     * @failure 20014 {@link WorkspaceNotShared}: it is the actor's workspace, or lies in it, where no role counts
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({
        FolderNotFound.class,
        PrincipalNotFound.class,
        InvalidArgument.class,
        MissingParameter.class,
        InvalidFields.class,
        PermissionMissing.class,
        WorkspaceNotShared.class,
        StorageUnavailable.class
    })
    Either<Failure, FolderMember> assign(Command command);

    /** The roles as they were written. {@code unread} is what the adapter could not read. */
    record Command(
            Actor actor, FolderId folder, PrincipalId principal, Option<Seq<String>> roles, Seq<FieldError> unread) {

        /** For callers that could read everything. */
        public Command(Actor actor, FolderId folder, PrincipalId principal, Option<Seq<String>> roles) {
            this(actor, folder, principal, roles, List.empty());
        }
    }
}
