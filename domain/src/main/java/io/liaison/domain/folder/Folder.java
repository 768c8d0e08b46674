package io.liaison.domain.folder;

import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A place for connections. {@code number} is for people to say aloud; programs use the id. {@code lineage} are the ids
 * from the top down to the folder itself: what it inherits from.
 */
public record Folder(
        FolderId id,
        TenantId tenant,
        long number,
        Option<FolderId> parent,
        Seq<FolderId> lineage,
        FolderName name,
        FolderPath path,
        FolderKind kind,
        Description description,
        Instant createdAt,
        Instant updatedAt,
        Version version) {

    /** A new folder at the top of the tree. */
    public static Folder atTop(
            FolderId id, TenantId tenant, long number, FolderName name, Description description, Instant at) {
        return new Folder(
                id,
                tenant,
                number,
                Option.none(),
                Array.of(id),
                name,
                FolderPath.top(name),
                FolderKind.STANDARD,
                description,
                at,
                at,
                Version.FIRST);
    }

    /** A new folder inside this one, of this one's kind and tenant; refused past the greatest depth. */
    public Either<Failure, Folder> child(
            FolderId childId, long childNumber, FolderName childName, Description about, Instant at) {
        return path.below(childName)
                .map(childPath -> new Folder(
                        childId,
                        tenant,
                        childNumber,
                        Option.some(id),
                        lineage.append(childId),
                        childName,
                        childPath,
                        kind,
                        about,
                        at,
                        at,
                        Version.FIRST));
    }
}
