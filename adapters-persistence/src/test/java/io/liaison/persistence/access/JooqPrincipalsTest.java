package io.liaison.persistence.access;

import io.liaison.application.fixture.PrincipalsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqPrincipalsTest extends PrincipalsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
