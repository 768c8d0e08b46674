package io.liaison.application.port.inbound.idempotency;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.idempotency.Claim;
import io.vavr.control.Either;

/** Gives a claim back after nothing was done, so that the same request can be tried again. */
@FunctionalInterface
public interface ReleaseRequest {

    /**
     * Right false when the claim had lapsed, or has been answered.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Boolean> release(Command command);

    /** Which claim. */
    record Command(Claim claim) {}
}
