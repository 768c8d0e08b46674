package io.liaison.application.service.connector;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.GovernedConnector;
import io.vavr.control.Either;

final class ListConnectorsService implements ListConnectors {
    private final Connectors connectors;
    private final ConnectorPolicies policies;

    ListConnectorsService(Connectors connectors, ConnectorPolicies policies) {
        this.connectors = connectors;
        this.policies = policies;
    }

    @Override
    public Either<Failure, Page<GovernedConnector>> list(Query query) {
        return connectors
                .list(new Connectors.Query(
                        query.actor().tenant(), query.text(), query.category(), query.descending(), query.page()))
                .flatMap(page -> policies.of(query.actor().tenant()).map(policy -> page.map(policy::over)));
    }
}
