package io.liaison.rest.console.folder;

import io.liaison.application.port.FolderSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The folders that somebody can choose among: the first thousand, and the one that it is about. */
public final class FolderChoices {
    static final String CHOSEN = "folder";
    private static final PageRequest TREE = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private final ListFolders listFolders;
    private final GetFolder getFolder;

    public FolderChoices(ListFolders listFolders, GetFolder getFolder) {
        this.listFolders = listFolders;
        this.getFolder = getFolder;
    }

    /** All that they may see, as a tree reads, and {@code shown} in any case. */
    public Either<Failure, Seq<Permitted<Folder>>> all(Visitor visitor, Option<FolderId> shown) {
        return tree(visitor).flatMap(folders -> with(shown, folders, visitor));
    }

    /** Those where they may make a connection; a {@code chosen} one that they may not see is none. */
    public Either<Failure, Seq<Choice>> forNew(Visitor visitor, Option<FolderId> chosen) {
        return allowing(visitor, chosen, Permission.CONNECTIONS_CREATE)
                .map(folders -> folders.map(folder -> choice(folder, chosen)));
    }

    /** Those where they may do all of that. */
    Either<Failure, Seq<Folder>> allowing(Visitor visitor, Option<FolderId> chosen, Permission... needed) {
        return tree(visitor)
                .map(folders -> with(chosen, folders, visitor).getOrElse(folders))
                .map(folders -> folders.filter(folder -> folder.permissions().containsAll(List.of(needed)))
                        .map(Permitted::subject));
    }

    /** The one that a form or an address speaks of; what leads nowhere is none. */
    public static Option<FolderId> chosen(Form form) {
        return form.text(CHOSEN).flatMap(FolderId::parse);
    }

    static Choice choice(Folder folder, Option<FolderId> chosen) {
        return new Choice(folder.id().toString(), folder.path().value(), chosen.contains(folder.id()));
    }

    private Either<Failure, Seq<Permitted<Folder>>> with(
            Option<FolderId> wanted, Seq<Permitted<Folder>> folders, Visitor visitor) {
        return wanted.filter(
                        id -> !folders.exists(folder -> folder.subject().id().equals(id)))
                .map(id ->
                        getFolder.get(new GetFolder.Query(visitor.actor(), id)).map(folders::append))
                .getOrElse(() -> Either.right(folders));
    }

    private Either<Failure, Seq<Permitted<Folder>>> tree(Visitor visitor) {
        return listFolders
                .list(new ListFolders.Query(
                        visitor.actor(), Option.none(), Option.none(), FolderSort.PATH, false, TREE))
                .map(page -> page.items());
    }
}
