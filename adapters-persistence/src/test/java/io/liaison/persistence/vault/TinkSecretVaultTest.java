package io.liaison.persistence.vault;

import io.liaison.application.fixture.SecretVaultContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class TinkSecretVaultTest extends SecretVaultContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
