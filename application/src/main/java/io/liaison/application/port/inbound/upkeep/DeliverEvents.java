package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Brings events to the targets of triggers. */
@FunctionalInterface
public interface DeliverEvents {

    /**
     * In the order in which they were received, for each trigger; at least once. Counts {@code delivered}, {@code delayed} and {@code given-up}.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({StorageUnavailable.class})
    Either<Failure, Made> deliver(Command command);

    /** Targets whose last attempt failed are served apart from the others, so that they hold up none but each other. */
    record Command(boolean troubled) {}
}
