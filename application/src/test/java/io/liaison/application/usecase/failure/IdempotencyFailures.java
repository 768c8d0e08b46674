package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.IdempotencyRequests.claim;
import static io.liaison.application.usecase.failure.IdempotencyRequests.claimed;

import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.domain.error.Conflict.IdempotencyKeyReused;
import io.liaison.domain.error.Conflict.RequestInProgress;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What goes wrong with requests that come twice. */
final class IdempotencyFailures {

    private IdempotencyFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(ClaimRequest.class, InvalidArgument.class, bench -> claim(bench, "two words", "request")),
                Scenario.of(ClaimRequest.class, IdempotencyKeyReused.class, bench -> {
                    claimed(bench);
                    return claim(bench, "key", "another request");
                }),
                Scenario.of(ClaimRequest.class, RequestInProgress.class, bench -> {
                    claimed(bench);
                    return claim(bench, "key", "request");
                }));
    }
}
