package io.liaison.application.service.folder;

import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import java.time.InstantSource;

/** The use cases of folders. */
public final class FolderUseCases {
    private final Guard guard;
    private final Storage storage;
    private final InstantSource clock;

    public FolderUseCases(Guard guard, Storage storage, InstantSource clock) {
        this.guard = guard;
        this.storage = storage;
        this.clock = clock;
    }

    public CreateFolder createFolder() {
        return new CreateFolderService(guard, storage.folders(), storage.unitOfWork(), storage.ids(), clock);
    }

    public GetFolder getFolder() {
        return new GetFolderService(guard);
    }

    public ListFolders listFolders() {
        return new ListFoldersService(guard, storage.folders());
    }
}
