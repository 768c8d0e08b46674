package io.liaison.rest.console.folder;

import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Where a folder can be: at the top, or inside another one. */
public final class FolderPlaces {
    private final FolderChoices folders;
    private final Rights rights;

    public FolderPlaces(FolderChoices folders, Rights rights) {
        this.folders = folders;
        this.rights = rights;
    }

    Either<Failure, Seq<Choice>> forNew(Visitor visitor, Option<FolderId> chosen) {
        return folders.allowing(visitor, chosen, Permission.FOLDERS_CREATE)
                .map(inside -> choices(true, inside, chosen, visitor));
    }

    /** With all that is inside: so not into itself, and not across the border of a workspace. */
    Either<Failure, Seq<Choice>> forMoving(Folder folder, Visitor visitor, Option<FolderId> chosen) {
        return folders.allowing(visitor, chosen, Permission.FOLDERS_CREATE, Permission.FOLDERS_EDIT)
                .map(all -> all.filter(target -> target.owner().equals(folder.owner())
                        && !target.lineage().contains(folder.id())))
                .map(inside -> choices(folder.owner().isEmpty(), inside, chosen, visitor));
    }

    private Seq<Choice> choices(boolean atTop, Seq<Folder> inside, Option<FolderId> chosen, Visitor visitor) {
        var labels = FolderWords.in(visitor.exchange().language());
        var top = atTop && rights.allow(visitor, Permission.FOLDERS_CREATE)
                ? List.of(new Choice("", labels.get("top"), chosen.isEmpty()))
                : List.<Choice>empty();
        return top.appendAll(inside.map(folder -> FolderChoices.choice(folder, chosen)));
    }
}
