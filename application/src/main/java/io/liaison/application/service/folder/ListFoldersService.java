package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Page;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.vavr.control.Either;

final class ListFoldersService implements ListFolders {
    private final Guard guard;
    private final Folders folders;

    ListFoldersService(Guard guard, Folders folders) {
        this.guard = guard;
        this.folders = folders;
    }

    @Override
    public Either<Failure, Page<Permitted<Folder>>> list(Query query) {
        return guard.narrowing(query.actor(), query.parent())
                .flatMap(parent -> folders.list(new Folders.Query(
                        query.actor(), parent, query.text(), query.sort(), query.descending(), query.page())))
                .map(page -> page.map(Admitted::permitted));
    }
}
