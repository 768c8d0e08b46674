package io.liaison.persistence.connection;

import io.liaison.application.fixture.ConnectionListContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectionListTest extends ConnectionListContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
