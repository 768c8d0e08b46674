package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class GetConnectorService implements GetConnector {
    private final Connectors connectors;

    GetConnectorService(Connectors connectors) {
        this.connectors = connectors;
    }

    @Override
    public Either<Failure, Connector> get(Query query) {
        return connectors.byKey(query.actor().tenant(), query.key());
    }
}
