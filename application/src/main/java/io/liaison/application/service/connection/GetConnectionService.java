package io.liaison.application.service.connection;

import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.InstantSource;

final class GetConnectionService implements GetConnection {
    private final Guard guard;
    private final InstantSource clock;

    GetConnectionService(Guard guard, InstantSource clock) {
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Permitted<ConnectionView>> get(Query query) {
        return guard.connection(query.actor(), query.id(), Permission.CONNECTIONS_VIEW)
                .map(found -> found.map(view -> view.asOf(clock.instant())).permitted());
    }
}
