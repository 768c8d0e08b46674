package io.liaison.application.service.connector;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class ListConnectorsService implements ListConnectors {
    private final Connectors connectors;

    ListConnectorsService(Connectors connectors) {
        this.connectors = connectors;
    }

    @Override
    public Either<Failure, Page<Connector>> list(Query query) {
        return connectors.list(new Connectors.Query(
                query.actor().tenant(), query.text(), query.category(), query.descending(), query.page()));
    }
}
