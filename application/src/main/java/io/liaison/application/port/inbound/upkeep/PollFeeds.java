package io.liaison.application.port.inbound.upkeep;

import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Made;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Asks providers what has happened, for those triggers that wait for it. */
@FunctionalInterface
public interface PollFeeds {

    /**
     * What was found and how far that leads is stored together, so nothing is lost or found twice whenever a process dies. Counts
     * {@code found}, {@code nothing}, {@code failed} and {@code skipped}.
     *
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({StorageUnavailable.class})
    Either<Failure, Made> poll(Command command);

    /** Those whose last poll failed are asked apart from the others, so that they hold up none but each other. */
    record Command(boolean troubled) {}
}
