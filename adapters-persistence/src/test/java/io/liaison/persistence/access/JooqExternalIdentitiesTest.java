package io.liaison.persistence.access;

import io.liaison.application.fixture.ExternalIdentitiesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqExternalIdentitiesTest extends ExternalIdentitiesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
