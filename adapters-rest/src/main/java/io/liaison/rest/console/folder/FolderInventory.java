package io.liaison.rest.console.folder;

import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.FolderSort;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.folder.FolderContents;
import io.liaison.domain.shared.FolderId;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Finds out what is inside a folder, however much that is. */
public final class FolderInventory {
    private static final PageRequest FIRST = new PageRequest(FolderContents.MOST_NAMED, Option.none());
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private final ListFolders listFolders;
    private final ListConnections listConnections;
    private final CountConnections countConnections;

    public FolderInventory(
            ListFolders listFolders, ListConnections listConnections, CountConnections countConnections) {
        this.listFolders = listFolders;
        this.listConnections = listConnections;
        this.countConnections = countConnections;
    }

    Either<Failure, Inside> of(FolderId folder, Visitor visitor) {
        return folders(folder, visitor)
                .flatMap(folders -> connections(folder, visitor)
                        .flatMap(connections -> countConnections
                                .count(new CountConnections.Query(visitor.actor(), Option.some(folder)))
                                .map(counts -> inside(folders, connections, counts.all()))));
    }

    private static Inside inside(Seq<Folder> folders, Seq<ConnectionView> connections, long count) {
        var named = folders.take(FolderContents.MOST_NAMED);
        return new Inside(named, connections, folders.size() - named.size() + count - connections.size());
    }

    private Either<Failure, Seq<Folder>> folders(FolderId folder, Visitor visitor) {
        return listFolders
                .list(new ListFolders.Query(
                        visitor.actor(), Option.some(folder), Option.none(), FolderSort.NAME, false, ALL))
                .map(page -> page.items().map(Permitted::subject));
    }

    private Either<Failure, Seq<ConnectionView>> connections(FolderId folder, Visitor visitor) {
        return listConnections
                .list(new ListConnections.Query(
                        visitor.actor(), Option.some(folder), ConnectionFilter.NONE, ConnectionSort.NAME, false, FIRST))
                .map(page -> page.items().map(Permitted::subject));
    }
}
