package io.liaison.application.service.folder;

import io.liaison.application.port.inbound.folder.CreateFolder;
import io.liaison.application.port.inbound.folder.DeleteFolder;
import io.liaison.application.port.inbound.folder.EditFolder;
import io.liaison.application.port.inbound.folder.GetFolder;
import io.liaison.application.port.inbound.folder.ListFolders;
import io.liaison.application.port.inbound.folder.MoveFolder;
import io.liaison.application.port.inbound.folder.OpenWorkspace;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.Removals;
import io.liaison.application.service.ledger.Ledger;
import java.time.InstantSource;

/** The use cases of folders. */
public final class FolderUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Ledger ledger;
    private final Removals removals;
    private final InstantSource clock;

    public FolderUseCases(Guard guard, Storage storage, Ledger ledger, Removals removals, InstantSource clock) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
        this.removals = removals;
        this.clock = clock;
    }

    public CreateFolder createFolder() {
        return new CreateFolderService(guard, storage.folders(), changes(), storage.ids(), clock);
    }

    public EditFolder editFolder() {
        return new EditFolderService(guard, changes(), clock);
    }

    public MoveFolder moveFolder() {
        return new MoveFolderService(guard, storage.folders(), changes(), clock);
    }

    public DeleteFolder deleteFolder() {
        var clearance = new Clearance(storage.connections(), storage.references(), removals);
        return new DeleteFolderService(guard, storage.folders(), changes(), clearance, removals);
    }

    public OpenWorkspace openWorkspace() {
        return new OpenWorkspaceService(
                guard, changes(), new Workspaces(storage.folders(), ledger, storage.ids(), clock));
    }

    public GetFolder getFolder() {
        return new GetFolderService(guard);
    }

    public ListFolders listFolders() {
        return new ListFoldersService(guard, storage.folders());
    }

    private TreeChanges changes() {
        return new TreeChanges(storage.folders(), storage.unitOfWork(), ledger);
    }
}
