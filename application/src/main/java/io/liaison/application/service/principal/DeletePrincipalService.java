package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.DeletePrincipal;
import io.liaison.application.port.outbound.Folders;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.access.Principal;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;

final class DeletePrincipalService implements DeletePrincipal {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final Folders folders;
    private final Administration administration;
    private final UnitOfWork unitOfWork;

    DeletePrincipalService(
            PrincipalGuard guard,
            Principals principals,
            Folders folders,
            Administration administration,
            UnitOfWork unitOfWork) {
        this.guard = guard;
        this.principals = principals;
        this.folders = folders;
        this.administration = administration;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, PrincipalId> delete(Command command) {
        return guard.manages(command.actor(), command.id())
                .flatMap(tenant -> unitOfWork.run(() -> principals
                        .lock(tenant)
                        .flatMap(folders::alone)
                        .flatMap(alone -> principals.byId(alone, command.id()))
                        .flatMap(found -> found.principal().unlessStale(command.read()))
                        .flatMap(current -> administration.kept(tenant, () -> principals.remove(current)))))
                .map(Principal::id);
    }
}
