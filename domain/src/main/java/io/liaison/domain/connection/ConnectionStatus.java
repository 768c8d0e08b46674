package io.liaison.domain.connection;

import io.liaison.domain.error.Conflict.AuthorizationExpired;
import java.time.Instant;

/** Whether a connection can be used. A message exists only where something is broken, so it can be read nowhere else. */
public sealed interface ConnectionStatus {

    Instant since();

    /** A person has been asked to consent, and may still do so before {@code until}. */
    record Pending(Instant since, Instant until) implements ConnectionStatus {}

    record Connected(Instant since) implements ConnectionStatus {}

    record Disconnected(Diagnosis diagnosis, Instant since) implements ConnectionStatus {}

    /** What is true now: a consent that nobody gave in time has failed, though nobody was there to write that down. */
    default ConnectionStatus asOf(Instant now) {
        return switch (this) {
            case Pending pending ->
                now.isBefore(pending.until())
                        ? pending
                        : new Disconnected(Diagnosis.of(new AuthorizationExpired()), pending.until());
            case Connected connected -> connected;
            case Disconnected disconnected -> disconnected;
        };
    }
}
