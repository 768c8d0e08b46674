package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Notes when a token was handed out, to the minute: exact enough for people, and reading a token stays one statement. */
final class LastUse {
    private static final Duration PRECISION = Duration.ofMinutes(1);
    private final Connections connections;
    private final InstantSource clock;

    LastUse(Connections connections, InstantSource clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /** The answer, unchanged: a note that could not be made withholds no token. */
    <T> T noted(TenantId tenant, ConnectionId id, Option<Instant> former, T answer) {
        var now = clock.instant();
        return former.exists(last -> now.isBefore(last.plus(PRECISION)))
                ? answer
                : connections.used(tenant, id, now).fold(unnoted -> answer, noted -> answer);
    }
}
