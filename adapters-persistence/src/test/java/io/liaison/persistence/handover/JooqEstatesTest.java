package io.liaison.persistence.handover;

import io.liaison.application.fixture.EstatesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqEstatesTest extends EstatesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
