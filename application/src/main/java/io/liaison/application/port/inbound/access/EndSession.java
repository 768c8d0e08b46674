package io.liaison.application.port.inbound.access;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Signs somebody out. */
@FunctionalInterface
public interface EndSession {

    /**
     * Right false when the session was over already.
     *
     * @failure 20060 {@link StorageUnavailable}: it goes on
     */
    @FailsWith(StorageUnavailable.class)
    Either<Failure, Boolean> end(Command command);

    /** What was given when it began. */
    record Command(Secret secret) {}
}
