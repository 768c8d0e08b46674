package io.liaison.application.service.idempotency;

import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import java.time.InstantSource;

/** The use cases of requests that may come more than once. */
public final class IdempotencyUseCases {
    private final Storage storage;
    private final InstantSource clock;

    public IdempotencyUseCases(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    public ClaimRequest claimRequest() {
        return new ClaimRequestService(storage.answers(), storage.ids(), clock);
    }

    public RememberAnswer rememberAnswer() {
        return new RememberAnswerService(storage.answers());
    }

    public ReleaseRequest releaseRequest() {
        return new ReleaseRequestService(storage.answers());
    }
}
