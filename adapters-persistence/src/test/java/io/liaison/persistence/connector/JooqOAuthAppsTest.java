package io.liaison.persistence.connector;

import io.liaison.application.fixture.OAuthAppsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqOAuthAppsTest extends OAuthAppsContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
