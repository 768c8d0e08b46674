package io.liaison.application.service.governance;

import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.WantedGovernance;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;

final class GovernConnectorsService implements GovernConnectors {
    private final Guard guard;
    private final ConnectorPolicies policies;
    private final Connectors connectors;
    private final PresetSecrets secrets;
    private final UnitOfWork unitOfWork;

    GovernConnectorsService(
            Guard guard,
            ConnectorPolicies policies,
            Connectors connectors,
            PresetSecrets secrets,
            UnitOfWork unitOfWork) {
        this.guard = guard;
        this.policies = policies;
        this.connectors = connectors;
        this.secrets = secrets;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, ConnectorGovernance> govern(Command command) {
        return guard.tenantWide(command.actor(), Permission.POLICIES_MANAGE)
                .flatMap(allowed -> unitOfWork.run(
                        () -> policies.locked(command.actor().tenant()).flatMap(former -> replace(command, former))));
    }

    private Either<Failure, ConnectorGovernance> replace(Command command, ConnectorGovernance former) {
        return checked(command, former)
                .flatMap(wanted -> former.unlessStale(command.read()).flatMap(fresh -> stored(former, wanted)));
    }

    private Either<Failure, WantedGovernance> checked(Command command, ConnectorGovernance former) {
        return connectors
                .byKeys(former.tenant(), command.draft().keys())
                .flatMap(known ->
                        FieldError.beside(command.unread(), command.draft().check(known, former)));
    }

    private Either<Failure, ConnectorGovernance> stored(ConnectorGovernance former, WantedGovernance wanted) {
        return secrets.replace(former, wanted)
                .map(rules -> new ConnectorGovernance(former.tenant(), wanted.othersAllowed(), rules, Version.FIRST))
                .map(next -> next.replacing(former))
                .flatMap(policies::save);
    }
}
