package io.liaison.persistence.connection;

import io.liaison.application.fixture.ConnectionsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectionsTest extends ConnectionsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
