package io.liaison.application.port.outbound;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderContents;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The folders of all tenants; every question names the tenant, so that none crosses. Whoever adds, updates or removes one
 * is in a unit of work and has asked to be {@link #alone}: paths and lineages depend on each other across the tree.
 */
public interface Folders {

    /** Waits for whoever changes the tenant's tree; nobody else does until the unit of work ends. */
    Either<Failure, TenantId> alone(TenantId tenant);

    /** The number for the next new folder; numbers are never used twice, and may leave gaps. */
    Either<Failure, Long> nextNumber();

    /**
     * Stores a new folder.
     *
     * @failure 1001 a sibling has that name, in whatever case or form
     * @failure 1002 the parent or the owner has been deleted meanwhile
     */
    Either<Failure, Folder> add(Folder folder);

    /**
     * Stores what somebody has changed of a folder that was read at its version, and answers it with the version advanced.
     * Path, lineage and owner of everything below follow in the same statement; no version of theirs is advanced, since
     * nobody changed them.
     *
     * @failure 1001 as for {@link #add}
     * @failure 1002 it has been deleted meanwhile, or its new parent or owner has
     * @failure 20002 somebody else has stored a newer version
     */
    Either<Failure, Folder> update(Folder folder);

    /** Removes it and all folders below, once no connection is left in any of them; harmless when it is gone. */
    Either<Failure, Folder> remove(Folder folder);

    /** How many levels it is with all that is below: one when nothing is. */
    Either<Failure, Integer> levelsOf(Folder folder);

    /** What is right inside it. Nobody puts anything there, or below, until the unit of work ends. */
    Either<Failure, FolderContents> closed(Folder folder);

    /** The names of the folders right inside it. */
    Either<Failure, Seq<FolderName>> namesIn(Folder folder);

    /** None where somebody has no workspace yet. */
    Either<Failure, Option<Folder>> workspaceOf(TenantId tenant, PrincipalId owner);

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
