package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.DeleteConnection;
import io.liaison.application.port.outbound.ConnectionReferences;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.reference.ReferenceGuard;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class DeleteConnectionService implements DeleteConnection {
    private final Guard guard;
    private final ConnectionReferences references;
    private final LastToken lastToken;
    private final Removals removals;
    private final Ledger ledger;

    DeleteConnectionService(
            Guard guard, ConnectionReferences references, LastToken lastToken, Removals removals, Ledger ledger) {
        this.guard = guard;
        this.references = references;
        this.lastToken = lastToken;
        this.removals = removals;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, ConnectionId> delete(Command command) {
        var ignored = guard.connection(command.actor(), command.id(), Permission.CONNECTIONS_DELETE)
                .map(found -> lastToken.of(found.subject().connection()));
        return ledger.run(
                        ConnectionDeeds.by(command.actor(), AuditAction.CONNECTION_DELETE, command.id()),
                        () -> remove(command),
                        (deed, parting) -> ConnectionDeeds.about(deed, parting.connection()))
                .map(removals::leave);
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
