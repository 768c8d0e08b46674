package io.liaison.persistence.connection;

import io.liaison.application.fixture.ConnectionCountContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectionCountTest extends ConnectionCountContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
