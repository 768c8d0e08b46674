package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Whoever listens on the database itself. */
@FunctionalInterface
public interface Notifications {
    /** What fits into one notification, in bytes of UTF-8. */
    int MOST_BYTES = 7_900;

    /**
     * Notifies all that listen on that channel now; whoever does not listen, does not hear of it later.
     *
     * @failure 20060 the storage does not answer
     */
    Either<Failure, String> notify(String channel, String text);
}
