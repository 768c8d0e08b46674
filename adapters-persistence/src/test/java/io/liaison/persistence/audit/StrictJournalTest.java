package io.liaison.persistence.audit;

import io.liaison.application.fixture.UsageJournalContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class StrictJournalTest extends UsageJournalContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
