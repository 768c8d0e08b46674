package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.domain.error.Conflict.FolderNotEmpty;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Lays out what would go with a folder. */
public final class DeleteFolderPages {
    private final FolderInventory inventory;
    private final ConsoleAddress address;

    public DeleteFolderPages(FolderInventory inventory, ConsoleAddress address) {
        this.inventory = inventory;
        this.address = address;
    }

    /** Whoever does not see what is inside learns from the refusal that something is. */
    Either<Failure, DeleteFolderPage> of(
            Frame frame, Permitted<Folder> permitted, Option<String> typed, Option<Failure> refusal, Visitor visitor) {
        var labels = FolderWords.in(visitor.exchange().language());
        var folder = permitted.subject();
        return inventory
                .of(folder.id(), visitor)
                .map(inside -> new DeleteFolderPage(
                        frame,
                        labels,
                        folder.name().value(),
                        address.folder(folder.id(), "delete").toString(),
                        address.folder(folder.id()).toString(),
                        inside.isNothing() && !refusal.exists(FolderNotEmpty.class::isInstance),
                        facts(inside, labels).asJava(),
                        inside.beyond() == 0 ? null : labels.get("delete.more").formatted(inside.beyond()),
                        permitted.permissions().contains(Permission.CONNECTIONS_DELETE),
                        typed.getOrNull(),
                        VersionTag.of(folder.version())));
    }

    private Seq<Fact> facts(Inside inside, Labels labels) {
        var folders = inside.folders()
                .map(folder -> new Fact(
                        labels.get("folder"),
                        folder.name().value(),
                        address.folder(folder.id()).toString()));
        return folders.appendAll(inside.connections()
                .map(view -> view.connection())
                .map(connection -> new Fact(
                        labels.get("connection"),
                        connection.name().value(),
                        address.connection(connection.id()).toString())));
    }
}
