package io.liaison.persistence.outbox;

import io.liaison.application.fixture.OutboxContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqOutboxTest extends OutboxContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
