package io.liaison.persistence.connection;

import io.liaison.application.fixture.ConnectionOwnersContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectionOwnersTest extends ConnectionOwnersContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
