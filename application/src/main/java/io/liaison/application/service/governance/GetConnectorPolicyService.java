package io.liaison.application.service.governance;

import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class GetConnectorPolicyService implements GetConnectorPolicy {
    private final Guard guard;
    private final ConnectorPolicies policies;

    GetConnectorPolicyService(Guard guard, ConnectorPolicies policies) {
        this.guard = guard;
        this.policies = policies;
    }

    @Override
    public Either<Failure, ConnectorGovernance> get(Query query) {
        return guard.tenantWide(query.actor(), Permission.POLICIES_MANAGE)
                .flatMap(allowed -> policies.of(query.actor().tenant()));
    }
}
