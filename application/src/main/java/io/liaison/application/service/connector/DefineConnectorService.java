package io.liaison.application.service.connector;

import io.liaison.application.port.Stored;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class DefineConnectorService implements DefineConnector {
    private final Guard guard;
    private final Shelf shelf;
    private final Connectors connectors;
    private final Forms forms;
    private final Continuity continuity;
    private final TextPatterns patterns;
    private final Ledger ledger;

    DefineConnectorService(
            Guard guard,
            Shelf shelf,
            Connectors connectors,
            Forms forms,
            Continuity continuity,
            TextPatterns patterns,
            Ledger ledger) {
        this.guard = guard;
        this.shelf = shelf;
        this.connectors = connectors;
        this.forms = forms;
        this.continuity = continuity;
        this.patterns = patterns;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Stored<ConnectorForm>> define(Command command) {
        var actor = command.actor();
        return ledger.run(
                Deed.by(actor, AuditAction.CONNECTOR_DEFINE, AuditSubject.tenant(actor.tenant())),
                () -> guard.tenantWide(actor, Permission.CONNECTORS_MANAGE)
                        .flatMap(allowed -> command.draft().check(ConnectorSource.CUSTOM, patterns::isOne))
                        .flatMap(wanted -> store(actor.tenant(), wanted, command.read())),
                (deed, stored) ->
                        ConnectorDeeds.about(deed, stored.subject().governed().connector()));
    }

    private Either<Failure, Stored<ConnectorForm>> store(TenantId tenant, Connector wanted, Option<Version> read) {
        return shelf.locked(tenant, wanted.key())
                .flatMap(former -> next(wanted, former, read)
                        .flatMap(next -> former.isEmpty() || former.contains(next)
                                ? Either.right(next)
                                : continuity.unlessBreaking(tenant, next))
                        .flatMap(next -> connectors.save(tenant, next))
                        .flatMap(saved -> forms.of(tenant, saved).map(form -> new Stored<>(form, former.isEmpty()))));
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
