package io.liaison.rest.console.connection;

import io.liaison.application.port.Page;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.connection.ListOwners;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.folder.FolderChoices;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What there is to be seen of a folder or of all, in a few questions however much it is. */
public final class Inventory {
    private final FolderChoices folders;
    private final ListConnections listConnections;
    private final CountConnections countConnections;
    private final ListOwners listOwners;

    public Inventory(
            FolderChoices folders,
            ListConnections listConnections,
            CountConnections countConnections,
            ListOwners listOwners) {
        this.folders = folders;
        this.listConnections = listConnections;
        this.countConnections = countConnections;
        this.listOwners = listOwners;
    }

    Either<Failure, Contents> of(Visitor visitor, Option<FolderId> folder, Wanted wanted) {
        return folders.all(visitor, folder)
                .flatMap(tree -> countConnections
                        .count(new CountConnections.Query(visitor.actor(), folder))
                        .flatMap(counts -> wanted.query(visitor.actor(), folder)
                                .flatMap(listConnections::list)
                                .flatMap(page -> owners(visitor, folder, wanted, page)
                                        .map(owners -> new Contents(tree, counts, page, owners)))));
    }

    private Either<Failure, Owners> owners(
            Visitor visitor, Option<FolderId> folder, Wanted wanted, Page<Permitted<ConnectionView>> page) {
        var named = page.items()
                .map(line -> line.subject().connection().placement().owner())
                .toSet()
                .addAll(wanted.owner(visitor.actor()))
                .add(visitor.actor().principal());
        return listOwners
                .list(new ListOwners.Query(visitor.actor(), folder, named, Owners.MOST))
                .map(known -> new Owners(known, visitor.actor().principal()));
    }

    /** The folders, how the connections of one of them or of all stand, a page of these, and whose they are. */
    record Contents(
            Seq<Permitted<Folder>> folders, StatusCounts counts, Page<Permitted<ConnectionView>> page, Owners owners) {}
}
