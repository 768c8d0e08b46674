package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ReferenceGuard;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class DeleteConnectionService implements DeleteConnection {
    private final Guard guard;
    private final ConnectionReferences references;
    private final Removals removals;
    private final UnitOfWork unitOfWork;

    DeleteConnectionService(Guard guard, ConnectionReferences references, Removals removals, UnitOfWork unitOfWork) {
        this.guard = guard;
        this.references = references;
        this.removals = removals;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, ConnectionId> delete(Command command) {
        return unitOfWork.run(() -> remove(command)).map(removals::leave);
    }

    private Either<Failure, Parting> remove(Command command) {
        return guard.lockedConnection(command.actor(), command.id(), Permission.CONNECTIONS_DELETE)
                .flatMap(found -> found.subject().connection().unlessStale(command.read()))
                .flatMap(this::unreferenced)
                .flatMap(removals::remove);
    }

    private Either<Failure, Connection> unreferenced(Connection connection) {
        return references.of(connection.id()).flatMap(all -> ReferenceGuard.unreferenced(connection, all));
    }
}
