package io.liaison.domain.connection;

import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.ErrorCode;
import java.time.Duration;
import java.time.Instant;

/** Why and for how long a connection is broken: what broken ones are counted and listed by. */
public record Breakage(ErrorCode why, BrokenFor time) {

    /** As it is at that moment. */
    public static Breakage of(Disconnected broken, Instant now) {
        return new Breakage(broken.diagnosis().code(), BrokenFor.of(Duration.between(broken.since(), now)));
    }
}
