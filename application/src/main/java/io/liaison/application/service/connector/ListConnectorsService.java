package io.liaison.application.service.connector;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class ListConnectorsService implements ListConnectors {
    private final Guard guard;
    private final Connectors connectors;

    ListConnectorsService(Guard guard, Connectors connectors) {
        this.guard = guard;
        this.connectors = connectors;
    }

    @Override
    public Either<Failure, Page<Connector>> list(Query query) {
        return guard.tenantWide(query.actor(), Permission.CONNECTORS_VIEW)
                .flatMap(allowed -> connectors.list(new Connectors.Query(
                        query.actor().tenant(), query.text(), query.category(), query.descending(), query.page())));
    }
}
