package io.liaison.domain.folder;

import io.liaison.domain.error.Conflict.FolderInsideItself;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Conflict.WorkspaceBoundary;
import io.liaison.domain.error.Conflict.WorkspaceNotShared;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A place for connections. {@code number} is for people to say aloud; programs use the id. {@code lineage} are the ids
 * from the top down to the folder itself: what it inherits from. A workspace, and what is in it, has an {@code owner}. Every transition returns the next state and leaves this
 * one as it was; the version is advanced by whoever stores it.
 */
public record Folder(
        FolderId id,
        TenantId tenant,
        long number,
        Option<FolderId> parent,
        Seq<FolderId> lineage,
        FolderName name,
        FolderPath path,
        Option<PrincipalId> owner,
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
                Option.none(),
                description,
                at,
                at,
                Version.FIRST);
    }

    /** The workspace of somebody, at the top of the tree and apart from it. */
    public static Folder workspace(
            FolderId id, TenantId tenant, long number, FolderName name, PrincipalId owner, Instant at) {
        return new Folder(
                id,
                tenant,
                number,
                Option.none(),
                Array.of(id),
                name,
                FolderPath.top(name),
                Option.some(owner),
                Description.NONE,
                at,
                at,
                Version.FIRST);
    }

    public FolderKind kind() {
        return owner.isDefined() ? FolderKind.PERSONAL : FolderKind.STANDARD;
    }

    /** A new folder inside this one, of this one's owner and tenant; refused past the greatest depth. */
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
                        owner,
                        about,
                        at,
                        at,
                        Version.FIRST));
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, Folder> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    /** Refuses to be given up while something is inside. */
    public Either<Failure, Folder> unlessHolding(FolderContents contents) {
        return contents.count() == 0
                ? Either.right(this)
                : Either.left(new FolderNotEmpty(name.value(), contents.count(), contents.first()));
    }

    /** Refuses to be given roles in where none counts. */
    public Either<Failure, Folder> unlessPersonal() {
        return owner.isDefined() ? Either.left(new WorkspaceNotShared(path.value())) : Either.right(this);
    }

    /** The same folder with another name and description; what was so already changes nothing. */
    public Folder edit(FolderName newName, Description about, Instant at) {
        return changed(parent, lineage, newName, path.beside(newName), about, at);
    }

    /** The same folder at the top of the tree. */
    public Either<Failure, Folder> moveToTop(Instant at) {
        return owner.isDefined() && parent.isDefined()
                ? Either.left(new WorkspaceBoundary(name.value()))
                : Either.right(changed(Option.none(), Array.of(id), name, FolderPath.top(name), description, at));
    }

    /** The same folder inside another one; with what is inside of it, it is that many {@code levels}. */
    public Either<Failure, Folder> moveInto(Folder target, int levels, Instant at) {
        if (target.lineage.contains(id)) {
            return Either.left(new FolderInsideItself(name.value(), target.path.value()));
        }
        if (!owner.equals(target.owner)) {
            return Either.left(new WorkspaceBoundary(name.value()));
        }
        return target.path
                .below(name, levels)
                .map(there -> changed(Option.some(target.id), target.lineage.append(id), name, there, description, at));
    }

    /**
     * A workspace as a folder within the workspace of somebody else, whose it is now with all that is inside; with that, it
     * is so many {@code levels}.
     */
    public Either<Failure, Folder> handOver(Folder workspace, FolderName as, int levels, Instant at) {
        return workspace
                .path
                .below(as, levels)
                .map(there -> new Folder(
                        id,
                        tenant,
                        number,
                        Option.some(workspace.id),
                        workspace.lineage.append(id),
                        as,
                        there,
                        workspace.owner,
                        description,
                        createdAt,
                        at,
                        version));
    }

    private Folder changed(
            Option<FolderId> newParent,
            Seq<FolderId> newLineage,
            FolderName newName,
            FolderPath newPath,
            Description about,
            Instant at) {
        var isSame = newParent.equals(parent) && newName.equals(name) && about.equals(description);
        return isSame
                ? this
                : new Folder(
                        id,
                        tenant,
                        number,
                        newParent,
                        newLineage,
                        newName,
                        newPath,
                        owner,
                        about,
                        createdAt,
                        at,
                        version);
    }
}
