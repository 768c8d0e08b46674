package io.liaison.application.service.connector;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.governance.GovernedConnector;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class DefineConnectorService implements DefineConnector {
    private final Guard guard;
    private final Connectors connectors;
    private final ConnectorPolicies policies;
    private final Ledger ledger;

    DefineConnectorService(Guard guard, Connectors connectors, ConnectorPolicies policies, Ledger ledger) {
        this.guard = guard;
        this.connectors = connectors;
        this.policies = policies;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Stored<GovernedConnector>> define(Command command) {
        var actor = command.actor();
        return ledger.run(
                Deed.by(actor, AuditAction.CONNECTOR_DEFINE, AuditSubject.tenant(actor.tenant())),
                () -> guard.tenantWide(actor, Permission.CONNECTORS_MANAGE)
                        .flatMap(allowed -> FieldError.beside(
                                command.unread(), command.draft().check(ConnectorSource.CUSTOM)))
                        .flatMap(wanted -> store(actor.tenant(), wanted, command.read())),
                (deed, stored) -> ConnectorDeeds.about(deed, stored.subject().connector()));
    }

    private Either<Failure, Stored<GovernedConnector>> store(TenantId tenant, Connector wanted, Option<Version> read) {
        return connectors
                .locked(tenant, wanted.key())
                .flatMap(former -> next(wanted, former, read)
                        .flatMap(next -> connectors.save(tenant, next))
                        .flatMap(saved ->
                                policies.of(tenant).map(policy -> new Stored<>(policy.over(saved), former.isEmpty()))));
    }

    private static Either<Failure, Connector> next(Connector wanted, Option<Connector> former, Option<Version> read) {
        return former.isEmpty() && read.isEmpty()
                ? Either.right(wanted)
                : former.<Failure>toEither(
                                () -> new ConnectorNotFound(wanted.key().value()))
                        .flatMap(Connector::unlessBuiltIn)
                        .flatMap(there -> there.unlessStale(read))
                        .map(wanted::replacing);
    }
}
