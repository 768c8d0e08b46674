package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Tells those outside what they are to hear, until they have heard it. */
@FunctionalInterface
public interface DeliverAnnouncements {

    /**
     * One batch. Each is told at least once, under the same id; what is not taken is told again later, ever more seldom,
     * and given up after a day.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return how many were {@code delivered}, {@code delayed} and {@code given-up}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Made> deliver();
}
