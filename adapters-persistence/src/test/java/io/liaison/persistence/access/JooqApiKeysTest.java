package io.liaison.persistence.access;

import io.liaison.application.fixture.ApiKeysContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqApiKeysTest extends ApiKeysContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
