package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.EventEnvelope;
import io.vavr.control.Either;

/** What the program that embeds the engine does with events. It is called again with whatever it has not taken. */
public interface EventHandlers {

    /** @failure 20069 there is no handler of that name */
    Either<Failure, String> known(String handler);

    /**
     * Handles one event; on the right once it is certain that its effect stays. A program that keeps the id of the envelope
     * together with the effect has the effect once, however often it is called.
     *
     * @failure 20069 there is no handler of that name
     * @failure 20084 it could not be handled now
     */
    Either<Failure, String> handle(String handler, EventEnvelope envelope);
}
