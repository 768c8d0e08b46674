package io.liaison.persistence.authorization;

import io.liaison.application.fixture.PendingAuthorizationsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqPendingAuthorizationsTest extends PendingAuthorizationsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
