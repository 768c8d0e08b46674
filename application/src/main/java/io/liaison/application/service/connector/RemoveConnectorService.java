package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.ConnectorInUse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

final class RemoveConnectorService implements RemoveConnector {
    private final Guard guard;
    private final Shelf shelf;
    private final Connectors connectors;
    private final Connections connections;
    private final Ledger ledger;

    RemoveConnectorService(Guard guard, Shelf shelf, Connectors connectors, Connections connections, Ledger ledger) {
        this.guard = guard;
        this.shelf = shelf;
        this.connectors = connectors;
        this.connections = connections;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Connector> remove(Command command) {
        var tenant = command.actor().tenant();
        return ledger.run(
                ConnectorDeeds.by(command.actor(), AuditAction.CONNECTOR_REMOVE, command.key()),
                () -> guard.tenantWide(command.actor(), Permission.CONNECTORS_MANAGE)
                        .flatMap(allowed -> shelf.locked(tenant, command.key()))
                        .flatMap(found -> found.toEither(
                                () -> new ConnectorNotFound(command.key().value())))
                        .flatMap(Connector::unlessBuiltIn)
                        .flatMap(connector -> connector.unlessStale(command.read()))
                        .flatMap(connector -> unused(tenant, connector))
                        .flatMap(connector -> connectors.remove(tenant, connector)),
                ConnectorDeeds::about);
    }

    private Either<Failure, Connector> unused(TenantId tenant, Connector connector) {
        return connections
                .countOf(tenant, connector.key())
                .filterOrElse(count -> count == 0, count -> new ConnectorInUse(connector.key(), count))
                .map(none -> connector);
    }
}
