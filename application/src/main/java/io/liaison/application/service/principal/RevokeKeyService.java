package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.control.Either;

final class RevokeKeyService implements RevokeKey {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final ApiKeys keys;

    RevokeKeyService(PrincipalGuard guard, Principals principals, ApiKeys keys) {
        this.guard = guard;
        this.principals = principals;
        this.keys = keys;
    }

    @Override
    public Either<Failure, ApiKeyId> revoke(Command command) {
        return guard.managesKeysOf(command.actor(), command.holder())
                .flatMap(tenant -> principals.byId(tenant, command.holder()))
                .flatMap(found -> keys.remove(found.principal().id(), command.key()));
    }
}
