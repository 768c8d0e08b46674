package io.liaison.persistence.event;

import io.liaison.application.fixture.ReceivedEventsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqReceivedEventsTest extends ReceivedEventsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
