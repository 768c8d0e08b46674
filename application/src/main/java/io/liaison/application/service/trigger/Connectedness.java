package io.liaison.application.service.trigger;

import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.Conflict.TriggerNeedsConnection;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Instant;

/** Nobody waits for what cannot come. */
final class Connectedness {

    private Connectedness() {}

    static Either<Failure, Connection> of(Connection connection, Instant now) {
        return isGiven(connection, now)
                ? Either.right(connection)
                : Either.left(new TriggerNeedsConnection(
                        connection.id(),
                        StatusName.of(connection.status().asOf(now)).key()));
    }

    static boolean isGiven(Connection connection, Instant now) {
        return connection.status().asOf(now) instanceof Connected;
    }
}
