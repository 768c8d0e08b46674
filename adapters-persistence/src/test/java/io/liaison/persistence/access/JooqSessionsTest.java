package io.liaison.persistence.access;

import io.liaison.application.fixture.SessionsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqSessionsTest extends SessionsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
