package io.liaison.persistence.event;

import io.liaison.application.fixture.FormerSubscriptionsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFormerSubscriptionsTest extends FormerSubscriptionsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
