package io.liaison.application.service.connector;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

final class InstallConnectorService implements InstallConnector {
    private final Guard guard;
    private final Connectors connectors;
    private final UnitOfWork unitOfWork;

    InstallConnectorService(Guard guard, Connectors connectors, UnitOfWork unitOfWork) {
        this.guard = guard;
        this.connectors = connectors;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, Stored<Connector>> install(Command command) {
        var actor = command.actor();
        return guard.tenantWide(actor, Permission.CONNECTORS_MANAGE)
                .flatMap(allowed -> command.draft().check(ConnectorSource.BUILT_IN))
                .flatMap(shipped -> unitOfWork.run(() -> store(actor.tenant(), shipped)));
    }

    private Either<Failure, Stored<Connector>> store(TenantId tenant, Connector shipped) {
        return connectors
                .locked(tenant, shipped.key())
                .flatMap(former -> connectors
                        .save(tenant, former.map(shipped::replacing).getOrElse(shipped))
                        .map(saved -> new Stored<>(saved, former.isEmpty())));
    }
}
