package io.liaison.application.service.folder;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.folder.Folder;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class GetFolderService implements GetFolder {
    private final Guard guard;

    GetFolderService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public Either<Failure, Permitted<Folder>> get(Query query) {
        return guard.folder(query.actor(), query.id(), Permission.FOLDERS_VIEW).map(Admitted::permitted);
    }
}
