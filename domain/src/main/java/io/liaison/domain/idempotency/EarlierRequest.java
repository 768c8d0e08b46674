package io.liaison.domain.idempotency;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.IdempotencyKeyReused;
import io.liaison.domain.error.Conflict.RequestInProgress;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The request that came with a key before; without an answer while it is at work. */
public record EarlierRequest(Secret fingerprint, Option<Secret> answer) {

    /**
     * What whoever comes with the same key is given.
     *
     * @failure 20006 it was another request
     * @failure 20007 it is at work
     */
    public Either<Failure, Secret> answerTo(Claim claim) {
        return fingerprint.equals(claim.fingerprint())
                ? answer.toEither(() -> new RequestInProgress(claim.key().value()))
                : Either.left(new IdempotencyKeyReused(claim.key().value()));
    }
}
