package io.liaison.application.port.outbound;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The folders of all tenants; every question names the tenant, so that none crosses. */
public interface Folders {

    /** The number for the next new folder; numbers are never used twice, and may leave gaps. */
    Either<Failure, Long> nextNumber();

    /**
     * Stores a new folder.
     *
     * @failure 1001 a sibling has that name, in whatever case or form
     * @failure 1002 the parent has been deleted meanwhile
     */
    Either<Failure, Folder> add(Folder folder);

    /** @failure 1002 unknown in this tenant */
    Either<Failure, Folder> byId(TenantId tenant, FolderId id);

    /** @failure 1009 the cursor is not one of ours */
    Either<Failure, Page<Admitted<Folder>>> list(Query query);

    /** Answers what {@code viewer} may see, with its standing there. {@code parent} narrows to the children of one folder, {@code text} to names that contain it, folded. */
    record Query(
            Actor viewer,
            Option<FolderId> parent,
            Option<String> text,
            FolderSort sort,
            boolean descending,
            PageRequest page) {}
}
