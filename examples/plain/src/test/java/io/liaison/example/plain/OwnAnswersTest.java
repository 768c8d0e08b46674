package io.liaison.example.plain;

import io.liaison.application.fixture.InMemoryStorage;
import io.liaison.application.fixture.RememberedAnswersContract;
import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.application.port.outbound.StorageProvider.Storage;

/** A store of one's own keeps what every store promises; all others are fakes. */
class OwnAnswersTest extends RememberedAnswersContract {

    @Override
    protected Storage emptyStorage() {
        return new InMemoryStorage().openWith(RememberedAnswers.class, new OwnAnswers());
    }
}
