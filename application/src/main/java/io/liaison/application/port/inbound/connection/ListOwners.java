package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Owner;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Lists who owns the connections that the actor may see, so that they can be told apart by whom to ask. Whoever sees a
 * connection may know that without a right to look at people.
 */
@FunctionalInterface
public interface ListOwners {

    /**
     * Owners of what {@link ListConnections} would list, by name.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, StorageUnavailable.class})
    Either<Failure, Seq<Owner>> list(Query query);

    /** Whose view, of one folder or of all, and how many there is room for; who is {@code named} comes before others. */
    record Query(Actor actor, Option<FolderId> folder, Set<PrincipalId> named, int most) {}
}
