package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Gives the alarm when nothing was found out for a trigger for three intervals, and tells when that is over. */
@FunctionalInterface
public interface WatchTriggers {

    /**
     * Counts {@code late} and {@code on-time}.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({StorageUnavailable.class})
    Either<Failure, Made> watch();
}
