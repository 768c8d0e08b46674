package io.liaison.persistence.ends;

import io.liaison.application.fixture.KnownEndsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqKnownEndsTest extends KnownEndsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
