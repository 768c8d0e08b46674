package io.liaison.persistence.event;

import io.liaison.application.fixture.HooksContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqHooksTest extends HooksContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
