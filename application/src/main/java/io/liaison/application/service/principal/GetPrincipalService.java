package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.GetPrincipal;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class GetPrincipalService implements GetPrincipal {
    private final PrincipalGuard guard;
    private final Principals principals;

    GetPrincipalService(PrincipalGuard guard, Principals principals) {
        this.guard = guard;
        this.principals = principals;
    }

    @Override
    public Either<Failure, PrincipalView> get(Query query) {
        return guard.sees(query.actor(), query.id()).flatMap(tenant -> principals.byId(tenant, query.id()));
    }
}
