package io.liaison.persistence.event;

import io.liaison.application.fixture.DeliveryListContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqDeliveryListTest extends DeliveryListContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
