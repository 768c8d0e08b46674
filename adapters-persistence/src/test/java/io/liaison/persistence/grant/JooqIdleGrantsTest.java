package io.liaison.persistence.grant;

import io.liaison.application.fixture.IdleGrantsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqIdleGrantsTest extends IdleGrantsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
