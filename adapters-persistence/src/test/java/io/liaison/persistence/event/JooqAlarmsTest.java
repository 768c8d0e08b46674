package io.liaison.persistence.event;

import io.liaison.application.fixture.AlarmsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqAlarmsTest extends AlarmsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
