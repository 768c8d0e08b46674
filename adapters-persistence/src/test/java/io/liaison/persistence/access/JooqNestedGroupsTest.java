package io.liaison.persistence.access;

import io.liaison.application.fixture.NestedGroupsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqNestedGroupsTest extends NestedGroupsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
