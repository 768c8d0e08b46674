package io.liaison.persistence;

import io.liaison.application.fixture.IdsContract;
import io.liaison.application.port.outbound.Ids;

class TimeOrderedIdsTest extends IdsContract {

    @Override
    protected Ids ids() {
        return new TimeOrderedIds();
    }
}
