package io.liaison.application.port.inbound.member;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.NotFound.MemberNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;

/** Takes back every role that somebody holds in a folder itself. */
@FunctionalInterface
public interface RemoveMember {

    /**
     * What it holds above the folder, or through its groups, stays and goes on counting there.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it; {@link MemberNotFound}: it holds
     *     no role in this folder itself
     * @failure 20003 {@link PermissionMissing}: {@code folders.share}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, MemberNotFound.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, FolderMember> remove(Command command);

    /** Whose roles in which folder. */
    record Command(Actor actor, FolderId folder, PrincipalId principal) {}
}
