package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.EarlierRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Who carries out the request of which key, and what was answered. Neither request nor answer can be read in the store. */
public interface RememberedAnswers {

    /**
     * Makes the claim, unless its principal has another one with this key that has neither lapsed nor been forgotten: then
     * that one is answered. Of many that come at once, one makes it. Also drops some of what is forgotten.
     */
    Either<Failure, Option<EarlierRequest>> claim(Claim claim);

    /** Right false when the claim is no longer there. */
    Either<Failure, Boolean> remember(Claim claim, Secret answer);

    /** Drops the claim while it is unanswered; right false when there is nothing to drop. */
    Either<Failure, Boolean> release(Claim claim);
}
