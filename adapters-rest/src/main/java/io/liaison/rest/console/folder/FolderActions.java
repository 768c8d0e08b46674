package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.text.Language;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.Action;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What somebody may do with a folder, in the order in which it is offered. */
public final class FolderActions {
    private final ConsoleAddress address;

    public FolderActions(ConsoleAddress address) {
        this.address = address;
    }

    /** The workspace of a person stays where it is. */
    public Seq<Action> of(Permitted<Folder> permitted, Language language) {
        var folder = permitted.subject();
        var isWorkspace = folder.owner().isDefined() && folder.parent().isEmpty();
        var may = permitted.permissions();
        var labels = FolderWords.in(language);
        return List.of(
                        Option.when(may.contains(Permission.FOLDERS_EDIT), "edit"),
                        Option.when(may.contains(Permission.FOLDERS_DELETE) && !isWorkspace, "move"),
                        Option.when(may.contains(Permission.FOLDERS_DELETE), "delete"))
                .flatMap(action -> action)
                .map(action -> new Action(
                        labels.get("action." + action),
                        address.folder(folder.id(), action).toString(),
                        false));
    }
}
