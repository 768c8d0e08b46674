package io.liaison.persistence.governance;

import io.liaison.application.fixture.ConnectorPoliciesContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqConnectorPoliciesTest extends ConnectorPoliciesContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
