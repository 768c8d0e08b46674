package io.liaison.persistence.grant;

import io.liaison.application.fixture.RefreshLeaseContract;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqRefreshLeaseTest extends RefreshLeaseContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }

    @Override
    protected RefreshLeases leasesOfManyProcesses(Storage storage) {
        return new ManyProcesses();
    }
}
