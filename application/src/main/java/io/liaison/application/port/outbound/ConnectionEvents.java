package io.liaison.application.port.outbound;

import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Hears what has happened to connections, after it was stored. */
@FunctionalInterface
public interface ConnectionEvents {

    /** A listener that fails does not undo what has happened. */
    Either<Failure, ConnectionEvent> publish(ConnectionEvent event);
}
