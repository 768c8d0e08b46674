package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.RevokeKey;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.control.Either;

final class RevokeKeyService implements RevokeKey {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final ApiKeys keys;
    private final Ledger ledger;

    RevokeKeyService(PrincipalGuard guard, Principals principals, ApiKeys keys, Ledger ledger) {
        this.guard = guard;
        this.principals = principals;
        this.keys = keys;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, ApiKeyId> revoke(Command command) {
        return ledger.run(
                PrincipalDeeds.by(command.actor(), AuditAction.KEY_REVOKE, command.holder()),
                () -> guard.managesKeysOf(command.actor(), command.holder())
                        .flatMap(tenant -> principals.byId(tenant, command.holder()))
                        .flatMap(found -> keys.remove(found.principal().id(), command.key())),
                PrincipalDeeds::of);
    }
}
