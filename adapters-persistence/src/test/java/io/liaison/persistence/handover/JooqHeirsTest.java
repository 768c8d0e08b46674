package io.liaison.persistence.handover;

import io.liaison.application.fixture.HeirsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqHeirsTest extends HeirsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
