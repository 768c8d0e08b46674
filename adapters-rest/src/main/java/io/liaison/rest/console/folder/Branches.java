package io.liaison.rest.console.folder;

import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The folders beside a list: all of them while they are few. Of many, the branch on which somebody stands is open, and the
 * others lead on from their first folder; what fits no page is left out, the folder that is shown never.
 */
record Branches(Seq<FolderLink> links, boolean areCut) {
    private static final int FEW = 100;
    private static final int MOST = 250;

    static Branches of(Seq<Folder> folders, Option<FolderId> shown, ConsoleAddress address) {
        var seen = folders.map(Folder::id).toSet();
        var open = folders.find(folder -> shown.contains(folder.id()))
                .map(folder -> folder.lineage().toSet())
                .getOrElse(HashSet.empty());
        var near = folders.size() <= FEW ? folders : folders.filter(folder -> isNear(folder, seen, open));
        var drawn = near.take(MOST).appendAll(near.drop(MOST).filter(folder -> open.contains(folder.id())));
        var inSight = drawn.map(Folder::id).toSet();
        var closed = folders.reject(folder -> inSight.contains(folder.id()))
                .flatMap(Folder::parent)
                .toSet();
        return new Branches(
                drawn.map(folder -> link(folder, shown, closed.contains(folder.id()), address)), near.size() > MOST);
    }

    /** At the top, as far as somebody sees, or right below what is open. */
    private static boolean isNear(Folder folder, Set<FolderId> seen, Set<FolderId> open) {
        return folder.parent().forAll(parent -> !seen.contains(parent) || open.contains(parent));
    }

    private static FolderLink link(Folder folder, Option<FolderId> shown, boolean leadsOn, ConsoleAddress address) {
        return new FolderLink(
                folder.name().value(),
                address.folder(folder.id()).toString(),
                folder.path().depth(),
                shown.contains(folder.id()),
                leadsOn);
    }
}
