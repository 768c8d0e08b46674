package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Requests about requests that come twice. */
final class IdempotencyRequests {
    private static final Secret ANSWER = new Secret("answer");

    private IdempotencyRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ClaimRequest.class, bench -> {
                    remember(bench, claimed(bench)).get();
                    return actor -> claim(bench, "key", "request");
                }),
                to(RememberAnswer.class, bench -> {
                    var claim = claimed(bench);
                    return actor -> remember(bench, claim);
                }),
                to(ReleaseRequest.class, bench -> {
                    var claim = claimed(bench);
                    return actor ->
                            bench.liaison.idempotency().releaseRequest().release(new ReleaseRequest.Command(claim));
                }));
    }

    static Claim claimed(Workbench bench) {
        return ((ClaimRequest.Outcome.Claimed) claim(bench, "key", "request").get()).claim();
    }

    static Either<Failure, ClaimRequest.Outcome> claim(Workbench bench, String key, String request) {
        return bench.liaison
                .idempotency()
                .claimRequest()
                .claim(new ClaimRequest.Command(bench.admin, key, new Secret(request)));
    }

    private static Either<Failure, Boolean> remember(Workbench bench, Claim claim) {
        return bench.liaison.idempotency().rememberAnswer().remember(new RememberAnswer.Command(claim, ANSWER));
    }
}
