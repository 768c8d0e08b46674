package io.liaison.rest.launch;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Notes in the log what has happened to connections. */
final class LoggedEvents implements ConnectionEvents {
    private static final System.Logger LOG = System.getLogger(LoggedEvents.class.getName());

    @Override
    public Either<Failure, ConnectionEvent> publish(ConnectionEvent event) {
        LOG.log(
                level(event),
                "connection {0} {1}",
                event.connection(),
                event.getClass().getSimpleName());
        return Either.right(event);
    }

    /** What somebody has to see to at the provider must not go under. */
    private static System.Logger.Level level(ConnectionEvent event) {
        return event instanceof ConnectionEvent.NotRevoked || event instanceof ConnectionEvent.StillSubscribed
                ? System.Logger.Level.WARNING
                : System.Logger.Level.INFO;
    }
}
