package io.liaison.application.service.principal;

import io.liaison.application.service.access.Guard;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** Who may look at principals, and who may do what to them. Everybody may look at itself, and see to its own keys. */
public final class PrincipalGuard {
    private final Guard guard;

    public PrincipalGuard(Guard guard) {
        this.guard = guard;
    }

    /** Whoever may look at everybody. */
    Either<Failure, TenantId> views(Actor actor) {
        return holds(actor, Permission.PRINCIPALS_VIEW);
    }

    /** Whoever may look at somebody; to others nobody is there. */
    Either<Failure, TenantId> sees(Actor actor, PrincipalId id) {
        return actor.principal().equals(id)
                ? Either.right(actor.tenant())
                : guard.sees(actor, Permission.PRINCIPALS_VIEW, new PrincipalNotFound(id.toString()))
                        .map(seeing -> actor.tenant());
    }

    Either<Failure, TenantId> manages(Actor actor) {
        return holds(actor, Permission.PRINCIPALS_MANAGE);
    }

    /** What is missing is told to whoever may look. */
    public Either<Failure, TenantId> manages(Actor actor, PrincipalId id) {
        return manages(actor).fold(why -> sees(actor, id).flatMap(seeing -> Either.left(why)), Either::right);
    }

    Either<Failure, TenantId> managesKeysOf(Actor actor, PrincipalId holder) {
        return actor.principal().equals(holder) ? Either.right(actor.tenant()) : manages(actor, holder);
    }

    private Either<Failure, TenantId> holds(Actor actor, Permission permission) {
        return guard.tenantWide(actor, permission).map(standing -> actor.tenant());
    }
}
