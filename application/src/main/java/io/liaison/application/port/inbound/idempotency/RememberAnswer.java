package io.liaison.application.port.inbound.idempotency;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.idempotency.Claim;
import io.vavr.control.Either;

/** Remembers the answer to a request that was carried out. */
@FunctionalInterface
public interface RememberAnswer {

    /**
     * Right false when the claim had lapsed and somebody else has made another: then theirs is the answer.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the keys of the tenant do not open
     */
    @FailsWith({StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, Boolean> remember(Command command);

    /** The answer in whatever form the adapter wants it back; secret, since it may hold what is shown once. */
    record Command(Claim claim, Secret answer) {}
}
