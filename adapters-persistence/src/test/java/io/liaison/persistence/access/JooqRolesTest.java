package io.liaison.persistence.access;

import io.liaison.application.fixture.RolesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqRolesTest extends RolesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
