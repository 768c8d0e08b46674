package io.liaison.persistence.folder;

import io.liaison.application.fixture.FoldersContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFoldersTest extends FoldersContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
