package io.liaison.persistence.reference;

import io.liaison.application.fixture.ConnectionReferencesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectionReferencesTest extends ConnectionReferencesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
