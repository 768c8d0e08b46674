package io.liaison.persistence.event;

import io.liaison.application.fixture.DeliveriesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqDeliveriesTest extends DeliveriesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
