package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class GetConnectorService implements GetConnector {
    private final Guard guard;
    private final Connectors connectors;

    GetConnectorService(Guard guard, Connectors connectors) {
        this.guard = guard;
        this.connectors = connectors;
    }

    @Override
    public Either<Failure, Connector> get(Query query) {
        return guard.sees(
                        query.actor(),
                        Permission.CONNECTORS_VIEW,
                        new ConnectorNotFound(query.key().value()))
                .flatMap(seeing -> connectors.byKey(query.actor().tenant(), query.key()));
    }
}
