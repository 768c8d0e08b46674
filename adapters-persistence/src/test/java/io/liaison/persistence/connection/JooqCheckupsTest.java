package io.liaison.persistence.connection;

import io.liaison.application.fixture.CheckupsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqCheckupsTest extends CheckupsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
