package io.liaison.persistence.audit;

import io.liaison.application.fixture.AuditTrailContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqAuditTrailTest extends AuditTrailContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
