package io.liaison.rest.console.folder;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.vavr.control.Either;

/** Finds the folder that an address speaks of, and what the visitor may do there. */
public final class FolderLookup {
    private final GetFolder getFolder;

    public FolderLookup(GetFolder getFolder) {
        this.getFolder = getFolder;
    }

    public Either<Failure, Permitted<Folder>> folder(String id, Visitor visitor) {
        return PathIds.folder(id).flatMap(known -> getFolder.get(new GetFolder.Query(visitor.actor(), known)));
    }
}
