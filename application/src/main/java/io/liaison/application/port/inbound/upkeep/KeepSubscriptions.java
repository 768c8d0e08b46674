package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Tells providers where to post, again before they forget, and that nobody listens any more. */
@FunctionalInterface
public interface KeepSubscriptions {

    /**
     * Counts {@code registered}, {@code renewed}, {@code removed}, {@code failed} and {@code given-up}.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({StorageUnavailable.class})
    Either<Failure, Made> keep();
}
