package io.liaison.application.service.principal;

import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.ApiKeyId;
import io.vavr.control.Either;
import java.time.InstantSource;

final class IssueKeyService implements IssueKey {
    private final PrincipalGuard guard;
    private final Principals principals;
    private final ApiKeys keys;
    private final Ids ids;
    private final Nonces nonces;
    private final Ledger ledger;
    private final InstantSource clock;

    IssueKeyService(
            PrincipalGuard guard,
            Principals principals,
            ApiKeys keys,
            Ids ids,
            Nonces nonces,
            Ledger ledger,
            InstantSource clock) {
        this.guard = guard;
        this.principals = principals;
        this.keys = keys;
        this.ids = ids;
        this.nonces = nonces;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Issued> issue(Command command) {
        return ledger.run(
                PrincipalDeeds.by(command.actor(), AuditAction.KEY_ISSUE, command.holder()),
                () -> guard.managesKeysOf(command.actor(), command.holder())
                        .flatMap(tenant -> principals.byId(tenant, command.holder()))
                        .flatMap(found -> found.principal().unlessGroup())
                        .flatMap(holder -> FieldError.beside(command.unread(), wanted(command)))
                        .flatMap(this::add),
                (deed, issued) -> PrincipalDeeds.of(deed, issued.key()));
    }

    private Either<Failure, ApiKey> wanted(Command command) {
        return ApiKey.issue(
                new ApiKeyId(ids.next()), command.holder(), command.name(), command.expiresAt(), clock.instant());
    }

    private Either<Failure, Issued> add(ApiKey key) {
        var secret = nonces.next();
        return keys.add(key, secret).map(added -> new Issued(added, secret));
    }
}
