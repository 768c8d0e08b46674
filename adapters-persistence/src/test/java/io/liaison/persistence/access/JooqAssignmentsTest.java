package io.liaison.persistence.access;

import io.liaison.application.fixture.AssignmentsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqAssignmentsTest extends AssignmentsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
