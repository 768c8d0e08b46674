package io.liaison.persistence.connector;

import io.liaison.application.fixture.ConnectorsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectorsTest extends ConnectorsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
