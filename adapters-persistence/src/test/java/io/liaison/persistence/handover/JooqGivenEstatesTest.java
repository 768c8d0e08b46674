package io.liaison.persistence.handover;

import io.liaison.application.fixture.GivenEstatesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqGivenEstatesTest extends GivenEstatesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
