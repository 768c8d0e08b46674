package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.ListKeys;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

final class ListKeysService implements ListKeys {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final ApiKeys keys;

    ListKeysService(PrincipalGuard guard, Principals principals, ApiKeys keys) {
        this.guard = guard;
        this.principals = principals;
        this.keys = keys;
    }

    @Override
    public Either<Failure, Seq<ApiKey>> list(Query query) {
        return guard.sees(query.actor(), query.holder())
                .flatMap(tenant -> principals.byId(tenant, query.holder()))
                .flatMap(found -> keys.of(found.principal().id()));
    }
}
