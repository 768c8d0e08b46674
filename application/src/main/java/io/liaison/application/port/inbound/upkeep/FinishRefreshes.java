package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Finishes refreshes of processes that ended between the answer of a provider and the grant that it holds. */
@FunctionalInterface
public interface FinishRefreshes {

    /**
     * One batch. What cannot be stored now stays for the next time, and for whoever asks for its token before.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return how many were {@code finished} and {@code left}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Made> finish();
}
