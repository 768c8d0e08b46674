package io.liaison.application.service.connector;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class InstallConnectorService implements InstallConnector {
    private final Guard guard;
    private final Connectors connectors;
    private final UnitOfWork unitOfWork;
    private final TextPatterns patterns;
    private final Ledger ledger;

    InstallConnectorService(
            Guard guard, Connectors connectors, UnitOfWork unitOfWork, TextPatterns patterns, Ledger ledger) {
        this.guard = guard;
        this.connectors = connectors;
        this.unitOfWork = unitOfWork;
        this.patterns = patterns;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Stored<Connector>> install(Command command) {
        var actor = command.actor();
        return guard.tenantWide(actor, Permission.CONNECTORS_MANAGE)
                .flatMap(allowed -> command.draft().check(ConnectorSource.BUILT_IN, patterns::isOne))
                .flatMap(shipped -> unitOfWork.run(() -> store(actor, shipped)));
    }

    private Either<Failure, Stored<Connector>> store(Actor actor, Connector shipped) {
        return connectors
                .locked(actor.tenant(), shipped.key())
                .flatMap(former -> unlessSame(
                                actor, former, former.map(shipped::replacing).getOrElse(shipped))
                        .map(saved -> new Stored<>(saved, former.isEmpty())));
    }

    /** Every start installs what is shipped; what is there already is no news. */
    private Either<Failure, Connector> unlessSame(Actor actor, Option<Connector> former, Connector next) {
        var installing = ConnectorDeeds.by(actor, AuditAction.CONNECTOR_INSTALL, next.key());
        return former.contains(next)
                ? Either.right(next)
                : connectors
                        .save(actor.tenant(), next)
                        .flatMap(saved -> ledger.done(ConnectorDeeds.about(installing, saved))
                                .map(written -> saved));
    }
}
