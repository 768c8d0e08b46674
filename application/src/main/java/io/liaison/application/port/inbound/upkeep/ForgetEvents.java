package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.time.Duration;

/** Forgets events that were kept for long enough, delivered or not. */
@FunctionalInterface
public interface ForgetEvents {

    /**
     * Counts {@code forgotten}.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({StorageUnavailable.class})
    Either<Failure, Made> forget(Command command);

    /** How long they are kept after they were received. */
    record Command(Duration keep) {}
}
