package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.InstantSource;

final class CountConnectionsService implements CountConnections {
    private final Guard guard;
    private final Connections connections;
    private final InstantSource clock;

    CountConnectionsService(Guard guard, Connections connections, InstantSource clock) {
        this.guard = guard;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public Either<Failure, StatusCounts> count(Query query) {
        return guard.narrowing(query.actor(), query.folder())
                .flatMap(folder -> connections.count(query.actor(), folder, clock.instant()));
    }
}
