package io.liaison.persistence.access;

import io.liaison.application.fixture.AccessRightsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqAccessRightsTest extends AccessRightsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
