package io.liaison.application.port.outbound;

import io.liaison.domain.connection.Announcement;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Where the operator wants to be told what happens by itself. */
@FunctionalInterface
public interface EventsEndpoint {

    /**
     * Tells it once. On the right only what was taken with a success; whatever else is said, it was not heard.
     *
     * @failure 20050 it was refused
     * @failure 20053 the answer is none
     * @failure 20055 nobody answers
     * @failure 20056 to be told later
     * @failure 20057 this installation does not call that address
     */
    Either<Failure, Announcement> tell(Announcement announcement);
}
