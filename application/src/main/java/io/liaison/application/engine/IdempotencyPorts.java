package io.liaison.application.engine;

import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;

/** What can be done so that a request that comes twice is carried out once. */
public record IdempotencyPorts(
        ClaimRequest claimRequest, RememberAnswer rememberAnswer, ReleaseRequest releaseRequest) {}
