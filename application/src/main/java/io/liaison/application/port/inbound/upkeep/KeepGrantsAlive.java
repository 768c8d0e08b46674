package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.time.Duration;

/** Renews grants that nobody uses, since many providers end a refresh token that is not used for a while. */
@FunctionalInterface
public interface KeepGrantsAlive {

    /**
     * One batch, through the same single flight as for whoever asks for a token. It ends with the first provider that gives
     * no answer; what was passed over is taken again soon.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @return how many were {@code kept}, {@code refused} and {@code unanswered}
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Made> keep(Command command);

    /** After what time a grant is renewed whose end nobody knows. */
    record Command(Duration every) {}
}
