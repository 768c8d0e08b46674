package io.liaison.application.service.idempotency;

import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.EarlierRequest;
import io.liaison.domain.idempotency.IdempotencyKey;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class ClaimRequestService implements ClaimRequest {
    private final RememberedAnswers answers;
    private final Ids ids;
    private final InstantSource clock;

    ClaimRequestService(RememberedAnswers answers, Ids ids, InstantSource clock) {
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Outcome> claim(Command command) {
        return IdempotencyKey.of(command.key())
                .map(key -> Claim.of(ids.next(), command.actor(), key, command.fingerprint(), clock.instant()))
                .flatMap(claim -> answers.claim(claim).flatMap(earlier -> outcome(claim, earlier)));
    }

    private static Either<Failure, Outcome> outcome(Claim claim, Option<EarlierRequest> earlier) {
        return earlier.fold(
                () -> Either.right(new Outcome.Claimed(claim)),
                request -> request.answerTo(claim).map(Outcome.Answered::new));
    }
}
