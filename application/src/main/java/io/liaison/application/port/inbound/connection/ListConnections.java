package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lists the connections that the actor may see, in one folder or in all. */
@FunctionalInterface
public interface ListConnections {

    /**
     * One page in a stable order.
     *
     * @failure 1002 {@link FolderNotFound}: no such folder, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, InvalidArgument.class, StorageUnavailable.class})
    Either<Failure, Page<Permitted<ConnectionView>>> list(Query query);

    /** Which connections, in which order, and how many of them. */
    record Query(
            Actor actor,
            Option<FolderId> folder,
            ConnectionFilter filter,
            ConnectionSort sort,
            boolean descending,
            PageRequest page) {}
}
