package io.liaison.persistence.event;

import io.liaison.application.fixture.FeedsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFeedsTest extends FeedsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
