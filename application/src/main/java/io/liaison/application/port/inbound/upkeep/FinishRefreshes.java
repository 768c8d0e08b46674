package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Finishes refreshes of processes that ended between the answer of a provider and the grant that it holds. */
@FunctionalInterface
public interface FinishRefreshes {

    /**
     * Answers how many grants were stored. Those that cannot be stored now stay for the next time, and for whoever asks for
     * their token before.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Integer> finish(Command command);

    /** How many at once. */
    record Command(int most) {}
}
