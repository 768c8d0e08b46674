package io.liaison.application.port.inbound.idempotency;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.IdempotencyKeyReused;
import io.liaison.domain.error.Conflict.RequestInProgress;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.idempotency.Claim;
import io.vavr.control.Either;

/** Asks whether a request that came with a key is to be carried out, or has been already. */
@FunctionalInterface
public interface ClaimRequest {

    /**
     * Whoever is given a claim carries the request out, and then remembers its answer or releases it. Of many that ask at
     * once, one is.
     *
     * @failure 1009 {@link InvalidArgument}: that is no key
     * @failure 20006 {@link IdempotencyKeyReused}: the key came with another request in the last 24 hours
     * @failure 20007 {@link RequestInProgress}: the same request is at work
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: what is remembered does not open
     */
    @FailsWith({
        InvalidArgument.class,
        IdempotencyKeyReused.class,
        RequestInProgress.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Outcome> claim(Command command);

    /** Keys are each principal's own; {@code fingerprint} is the same for the same request and no other. */
    record Command(Actor actor, String key, Secret fingerprint) {}

    /** What is to be done now. */
    sealed interface Outcome {

        /** Carry it out. */
        record Claimed(Claim claim) implements Outcome {}

        /** Give the answer that it was given first. */
        record Answered(Secret answer) implements Outcome {}
    }
}
