package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ReferenceGuard;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.time.InstantSource;

final class DeleteConnectionService implements DeleteConnection {
    private final Guard guard;
    private final Connections connections;
    private final ConnectionReferences references;
    private final Farewell farewell;
    private final UnitOfWork unitOfWork;
    private final News news;
    private final InstantSource clock;

    DeleteConnectionService(
            Guard guard,
            Connections connections,
            ConnectionReferences references,
            Farewell farewell,
            UnitOfWork unitOfWork,
            News news,
            InstantSource clock) {
        this.guard = guard;
        this.connections = connections;
        this.references = references;
        this.farewell = farewell;
        this.unitOfWork = unitOfWork;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Either<Failure, ConnectionId> delete(Command command) {
        return unitOfWork.run(() -> remove(command)).map(this::leave);
    }

    private Either<Failure, Farewell.Parting> remove(Command command) {
        return guard.lockedConnection(command.actor(), command.id(), Permission.CONNECTIONS_DELETE)
                .flatMap(found -> found.subject().connection().unlessStale(command.read()))
                .flatMap(this::unreferenced)
                .flatMap(free -> farewell.prepare(free)
                        .flatMap(parting -> connections.remove(free).map(removed -> parting)));
    }

    private Either<Failure, Connection> unreferenced(Connection connection) {
        return references.of(connection.id()).flatMap(all -> ReferenceGuard.unreferenced(connection, all));
    }

    private ConnectionId leave(Farewell.Parting parting) {
        var connection = parting.connection();
        return news.tell(
                new ConnectionEvent.Deleted(
                        connection.placement().tenant(), connection.id(), farewell.revoke(parting), clock.instant()),
                connection.id());
    }
}
