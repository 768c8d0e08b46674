package io.liaison.application.service.connection;

import io.liaison.application.port.Page;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FolderId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class ListConnectionsService implements ListConnections {
    private final Guard guard;
    private final Connections connections;
    private final InstantSource clock;

    ListConnectionsService(Guard guard, Connections connections, InstantSource clock) {
        this.guard = guard;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Page<Permitted<ConnectionView>>> list(Query query) {
        return guard.narrowing(query.actor(), query.folder()).flatMap(folder -> page(query, folder));
    }

    private Either<Failure, Page<Permitted<ConnectionView>>> page(Query query, Option<FolderId> folder) {
        var now = clock.instant();
        return connections
                .list(new Connections.Query(
                        query.actor(), folder, query.filter(), query.sort(), query.descending(), query.page(), now))
                .map(page -> page.map(found -> found.map(view -> view.asOf(now)).permitted()));
    }
}
