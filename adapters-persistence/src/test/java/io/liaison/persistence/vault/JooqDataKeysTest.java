package io.liaison.persistence.vault;

import io.liaison.application.fixture.DataKeysContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqDataKeysTest extends DataKeysContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
