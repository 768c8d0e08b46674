package io.liaison.persistence.event;

import io.liaison.application.fixture.FeedScheduleContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;

class JooqFeedScheduleTest extends FeedScheduleContract {

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }
}
