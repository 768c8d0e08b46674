package io.liaison.rest.folder;

import io.liaison.application.port.FolderSort;
import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.Version;
import io.liaison.rest.wire.Members;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What clients may say about folders. */
final class FolderRequests {
    private static final Map<String, FolderSort> ORDERS = HashMap.of(
            "path", FolderSort.PATH,
            "name", FolderSort.NAME,
            "createdAt", FolderSort.CREATED_AT,
            "updatedAt", FolderSort.UPDATED_AT);

    private FolderRequests() {}

    static CreateFolder.Command create(Actor actor, Members members) {
        return new CreateFolder.Command(
                actor,
                members.text("name"),
                members.identifier("parentId", FolderId::parse),
                members.text("description"),
                members.unread());
    }

    static EditFolder.Command edit(Actor actor, FolderId id, Option<Version> read, Members members) {
        members.refuseChangeOf("parentId", "path", "kind", "number");
        return new EditFolder.Command(
                actor, id, members.text("name"), members.text("description"), read, members.unread());
    }

    /** To leave the parent out is not to ask for the top: {@code null} does. */
    static MoveFolder.Command move(Actor actor, FolderId id, Option<Version> read, Members members) {
        members.demand("parentId");
        return new MoveFolder.Command(
                actor, id, members.identifier("parentId", FolderId::parse), read, members.unread());
    }

    static DeleteFolder.Command delete(Actor actor, FolderId id, Option<Version> read, Query query) {
        return new DeleteFolder.Command(actor, id, query.flag("cascade"), read);
    }

    static ListFolders.Query list(Actor actor, Query query) {
        var sorting = query.sorting(ORDERS, FolderSort.PATH);
        return new ListFolders.Query(
                actor,
                query.one("parentId", FolderId::parse, Expectation.IDENTIFIER),
                query.text("q"),
                sorting.by(),
                sorting.descending(),
                query.page());
    }
}
