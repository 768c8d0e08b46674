package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class DefineConnectorService implements DefineConnector {
    private final Guard guard;
    private final Connectors connectors;

    DefineConnectorService(Guard guard, Connectors connectors) {
        this.guard = guard;
        this.connectors = connectors;
    }

    @Override
    public Either<Failure, Connector> define(Command command) {
        var actor = command.actor();
        return guard.tenantWide(actor, Permission.CONNECTORS_MANAGE)
                .flatMap(allowed ->
                        FieldError.beside(command.unread(), command.draft().check(ConnectorSource.CUSTOM)))
                .flatMap(connector -> connectors.save(actor.tenant(), connector));
    }
}
