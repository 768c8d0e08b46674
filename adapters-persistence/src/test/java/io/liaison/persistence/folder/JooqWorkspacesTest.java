package io.liaison.persistence.folder;

import io.liaison.application.fixture.WorkspacesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqWorkspacesTest extends WorkspacesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
