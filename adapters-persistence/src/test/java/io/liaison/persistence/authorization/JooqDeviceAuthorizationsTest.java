package io.liaison.persistence.authorization;

import io.liaison.application.fixture.DeviceAuthorizationsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqDeviceAuthorizationsTest extends DeviceAuthorizationsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
