package io.liaison.application.service.governance;

import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.application.port.outbound.ConnectorPolicies;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.WantedGovernance;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class GovernConnectorsService implements GovernConnectors {
    private final Guard guard;
    private final ConnectorPolicies policies;
    private final Shelf shelf;
    private final PresetSecrets secrets;
    private final PendingAuthorizations authorizations;
    private final TextPatterns patterns;
    private final Ledger ledger;

    GovernConnectorsService(
            Guard guard,
            ConnectorPolicies policies,
            Shelf shelf,
            PresetSecrets secrets,
            PendingAuthorizations authorizations,
            TextPatterns patterns,
            Ledger ledger) {
        this.guard = guard;
        this.policies = policies;
        this.shelf = shelf;
        this.secrets = secrets;
        this.authorizations = authorizations;
        this.patterns = patterns;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, ConnectorGovernance> govern(Command command) {
        var actor = command.actor();
        return ledger.run(
                Deed.by(actor, AuditAction.POLICY_REPLACE, AuditSubject.tenant(actor.tenant())),
                () -> guard.tenantWide(actor, Permission.POLICIES_MANAGE)
                        .flatMap(allowed -> policies.locked(actor.tenant()))
                        .flatMap(former -> replace(command, former)));
    }

    private Either<Failure, ConnectorGovernance> replace(Command command, ConnectorGovernance former) {
        return checked(command, former)
                .flatMap(wanted -> former.unlessStale(command.read()).flatMap(fresh -> stored(former, wanted)));
    }

    private Either<Failure, WantedGovernance> checked(Command command, ConnectorGovernance former) {
        return shelf.byKeys(former.tenant(), command.draft().keys())
                .flatMap(known ->
                        FieldError.beside(command.unread(), command.draft().check(known, former, patterns::matches)));
    }

    private Either<Failure, ConnectorGovernance> stored(ConnectorGovernance former, WantedGovernance wanted) {
        return secrets.replace(former, wanted)
                .map(rules -> wanted.replacing(former, rules))
                .flatMap(policies::save)
                .flatMap(saved -> Either.traverseRight(
                                saved.refilled(former), connector -> authorizations.voidOf(saved.tenant(), connector))
                        .map(voided -> saved));
    }
}
