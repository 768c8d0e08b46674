package io.liaison.persistence.folder;

import io.liaison.application.fixture.FolderListContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFolderListTest extends FolderListContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
