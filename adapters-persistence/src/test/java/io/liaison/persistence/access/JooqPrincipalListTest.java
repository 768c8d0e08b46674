package io.liaison.persistence.access;

import io.liaison.application.fixture.PrincipalListContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqPrincipalListTest extends PrincipalListContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
