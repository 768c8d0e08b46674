package io.liaison.persistence.grant;

import io.liaison.application.fixture.TokenReadersContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqTokenReadersTest extends TokenReadersContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
