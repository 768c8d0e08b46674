package io.liaison.persistence.work;

import io.liaison.application.fixture.UnitOfWorkContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
