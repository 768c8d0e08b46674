package io.liaison.application.port.inbound.folder;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.FolderNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lists the folders that the actor may see. */
@FunctionalInterface
public interface ListFolders {

    /**
     * One page in a stable order.
     *
     * @failure 1002 {@link FolderNotFound}: no such parent, or the actor may not see it
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({FolderNotFound.class, InvalidArgument.class, StorageUnavailable.class})
    Either<Failure, Page<Permitted<Folder>>> list(Query query);

    /** {@code text} narrows to names that contain it, whatever the case. */
    record Query(
            Actor actor,
            Option<FolderId> parent,
            Option<String> text,
            FolderSort sort,
            boolean descending,
            PageRequest page) {}
}
