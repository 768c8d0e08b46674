package io.liaison.persistence.idempotency;

import io.liaison.application.fixture.RememberedAnswersContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqRememberedAnswersTest extends RememberedAnswersContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
