package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Principal;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;

final class DeletePrincipalService implements DeletePrincipal {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final Folders folders;
    private final Administration administration;
    private final Ledger ledger;

    DeletePrincipalService(
            PrincipalGuard guard,
            Principals principals,
            Folders folders,
            Administration administration,
            Ledger ledger) {
        this.guard = guard;
        this.principals = principals;
        this.folders = folders;
        this.administration = administration;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, PrincipalId> delete(Command command) {
        return ledger.run(
                        PrincipalDeeds.by(command.actor(), AuditAction.PRINCIPAL_DELETE, command.id()),
                        () -> guard.manages(command.actor(), command.id())
                                .flatMap(tenant -> principals
                                        .lock(tenant)
                                        .flatMap(folders::alone)
                                        .flatMap(alone -> principals.byId(alone, command.id()))
                                        .flatMap(found -> found.principal().unlessStale(command.read()))
                                        .flatMap(current ->
                                                administration.kept(tenant, () -> principals.remove(current)))),
                        PrincipalDeeds::named)
                .map(Principal::id);
    }
}
