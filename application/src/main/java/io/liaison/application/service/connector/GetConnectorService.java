package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.GovernedConnector;
import io.vavr.control.Either;

final class GetConnectorService implements GetConnector {
    private final Connectors connectors;
    private final ConnectorPolicies policies;

    GetConnectorService(Connectors connectors, ConnectorPolicies policies) {
        this.connectors = connectors;
        this.policies = policies;
    }

    @Override
    public Either<Failure, GovernedConnector> get(Query query) {
        return connectors
                .byKey(query.actor().tenant(), query.key())
                .flatMap(connector -> policies.of(query.actor().tenant()).map(policy -> policy.over(connector)));
    }
}
