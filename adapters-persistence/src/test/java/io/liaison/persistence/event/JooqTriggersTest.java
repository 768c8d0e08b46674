package io.liaison.persistence.event;

import io.liaison.application.fixture.TriggersContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqTriggersTest extends TriggersContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
