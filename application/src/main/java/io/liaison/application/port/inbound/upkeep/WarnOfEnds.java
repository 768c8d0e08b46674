package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Warns of ends that are known, while there is time to do something about them. */
@FunctionalInterface
public interface WarnOfEnds {

    /**
     * One batch: of each end a fortnight and two days before, once each. What is told stands on the connection until the
     * end is another.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return how many were {@code warned} of
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Made> warn();
}
