package io.liaison.persistence.grant;

import io.liaison.application.fixture.TokenGrantsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqTokenGrantsTest extends TokenGrantsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
