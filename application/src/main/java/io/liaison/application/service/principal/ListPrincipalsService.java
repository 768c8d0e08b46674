package io.liaison.application.service.principal;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.principal.ListPrincipals;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class ListPrincipalsService implements ListPrincipals {
    private final PrincipalGuard guard;
    private final Principals principals;

    ListPrincipalsService(PrincipalGuard guard, Principals principals) {
        this.guard = guard;
        this.principals = principals;
    }

    @Override
    public Either<Failure, Page<PrincipalView>> list(Query query) {
        return guard.views(query.actor())
                .flatMap(tenant -> principals.list(
                        new Principals.Query(tenant, query.filter(), query.sort(), query.descending(), query.page())));
    }
}
