package io.liaison.application.port.inbound.member;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.FolderMember;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lists who holds roles in a folder. */
@FunctionalInterface
public interface ListMembers {

    /**
     * Those who hold them there first, then those of the folder above it, and so on to the top; each in the order of their
     * names. Roles of the tenant count in every folder and are not repeated here.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, StorageUnavailable.class})
    Either<Failure, Seq<FolderMember>> list(Query query);

    /** Whose view of which folder. */
    record Query(Actor actor, FolderId folder) {}
}
