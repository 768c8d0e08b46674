package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out the folders beside a list. */
public final class Trees {
    private final Rights rights;
    private final ConsoleAddress address;

    public Trees(Rights rights, ConsoleAddress address) {
        this.rights = rights;
        this.address = address;
    }

    /** {@code shown} is the one whose list it is; without one it is that of all. Where there is none, the list says what to do. */
    public Tree of(Seq<Permitted<Folder>> folders, Option<FolderId> shown, Visitor visitor) {
        var branches = Branches.of(folders.map(Permitted::subject), shown, address);
        return new Tree(
                FolderWords.in(visitor.exchange().language()),
                address.home().toString(),
                shown.isEmpty(),
                branches.links().asJava(),
                branches.areCut(),
                add(folders, shown, visitor).getOrNull(),
                workspace(folders, visitor).getOrNull());
    }

    /** Inside the one that is shown, where somebody may. */
    private Option<String> add(Seq<Permitted<Folder>> folders, Option<FolderId> shown, Visitor visitor) {
        var open = folders.filter(folder -> folder.permissions().contains(Permission.FOLDERS_CREATE))
                .map(folder -> folder.subject().id());
        return Option.when(
                folders.nonEmpty() && (open.nonEmpty() || rights.allow(visitor, Permission.FOLDERS_CREATE)),
                () -> address.newFolder(shown.filter(open::contains)).toString());
    }

    private Option<String> workspace(Seq<Permitted<Folder>> folders, Visitor visitor) {
        return Option.when(
                folders.nonEmpty() && !folders.exists(folder -> isWorkspaceOf(visitor, folder.subject())),
                () -> address.workspace().toString());
    }

    private static boolean isWorkspaceOf(Visitor visitor, Folder folder) {
        return folder.parent().isEmpty()
                && folder.owner().contains(visitor.actor().principal());
    }
}
