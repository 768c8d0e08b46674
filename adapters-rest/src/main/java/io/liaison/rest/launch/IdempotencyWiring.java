package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of idempotency to their filters; each is looked up when it is first called. */
final class IdempotencyWiring {

    @Produces
    @ApplicationScoped
    ClaimRequest claimRequest(Liaison liaison) {
        return liaison.idempotency().claimRequest();
    }

    @Produces
    @ApplicationScoped
    RememberAnswer rememberAnswer(Liaison liaison) {
        return liaison.idempotency().rememberAnswer();
    }

    @Produces
    @ApplicationScoped
    ReleaseRequest releaseRequest(Liaison liaison) {
        return liaison.idempotency().releaseRequest();
    }
}
