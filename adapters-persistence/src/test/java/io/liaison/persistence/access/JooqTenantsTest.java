package io.liaison.persistence.access;

import io.liaison.application.fixture.TenantsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqTenantsTest extends TenantsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
