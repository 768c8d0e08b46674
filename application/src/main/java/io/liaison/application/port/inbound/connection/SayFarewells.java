package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/**
 * Tells providers of the grants that nobody needs any more, and forgets the consents that came to nothing. For whoever runs
 * the installation, time and again: no adapter offers it to callers.
 */
@FunctionalInterface
public interface SayFarewells {

    /**
     * One batch of those that are due; several may be at it, and none does what another has taken. A provider that is silent
     * is told again later, for a day.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Progress> say();

    /** How many were told, will be told later, and will not be told any more. */
    record Progress(int told, int postponed, int givenUp) {

        /** Whether there may be more to do at once. */
        public boolean isSome() {
            return told + postponed + givenUp > 0;
        }
    }
}
