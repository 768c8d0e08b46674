package io.liaison.persistence.folder;

import io.liaison.application.fixture.FolderTreeContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFolderTreeTest extends FolderTreeContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
