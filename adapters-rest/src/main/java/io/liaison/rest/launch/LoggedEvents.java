package io.liaison.rest.launch;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Writes what has happened to connections into the log: identifiers and codes, never what a person entered. */
final class LoggedEvents implements ConnectionEvents {
    private static final Logger LOG = System.getLogger("io.liaison.events");

    @Override
    public Either<Failure, ConnectionEvent> publish(ConnectionEvent event) {
        LOG.log(level(event), () -> line(event));
        return Either.right(event);
    }

    private static Level level(ConnectionEvent event) {
        return switch (event) {
            case ConnectionEvent.Broke broke -> Level.WARNING;
            case ConnectionEvent.Created created -> Level.INFO;
            case ConnectionEvent.Edited edited -> Level.INFO;
            case ConnectionEvent.Reconnected reconnected -> Level.INFO;
            case ConnectionEvent.Healed healed -> Level.INFO;
            case ConnectionEvent.Deleted deleted -> deleted.notRevoked().isEmpty() ? Level.INFO : Level.WARNING;
        };
    }

    private static String line(ConnectionEvent event) {
        var subject = "connection " + event.connection();
        return switch (event) {
            case ConnectionEvent.Broke it ->
                subject + " broke: " + it.diagnosis().code().number();
            case ConnectionEvent.Created it -> subject + " created";
            case ConnectionEvent.Edited it -> subject + " edited";
            case ConnectionEvent.Reconnected it -> subject + " reconnected";
            case ConnectionEvent.Healed it -> subject + " healed";
            case ConnectionEvent.Deleted it ->
                subject + " deleted"
                        + it.notRevoked()
                                .map(why -> ", its grant could not be revoked: "
                                        + why.code().number())
                                .getOrElse("");
        };
    }
}
