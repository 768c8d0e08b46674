package io.liaison.persistence.farewell;

import io.liaison.application.fixture.FarewellsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFarewellsTest extends FarewellsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
