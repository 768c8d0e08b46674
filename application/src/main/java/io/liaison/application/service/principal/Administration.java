package io.liaison.application.service.principal;

import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.error.Conflict.LastAdministrator;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** Sees to it that a change leaves a tenant that somebody administered with somebody who does. */
final class Administration {
    private final Principals principals;

    Administration(Principals principals) {
        this.principals = principals;
    }

    /** The outcome of the change, or a refusal, with which the unit of work around it takes the change back. */
    <T> Either<Failure, T> kept(TenantId tenant, Supplier<Either<Failure, T>> change) {
        return administrator(tenant)
                .flatMap(before -> change.get()
                        .flatMap(done -> administrator(tenant)
                                .flatMap(after -> before.filter(last -> after.isEmpty())
                                        .<Either<Failure, T>>map(Administration::refused)
                                        .getOrElse(() -> Either.right(done)))));
    }

    private static <T> Either<Failure, T> refused(Principal last) {
        return Either.left(new LastAdministrator(last.name().value()));
    }

    private Either<Failure, Option<Principal>> administrator(TenantId tenant) {
        return principals.holderOf(tenant, BuiltInRoles.ADMINISTRATOR.name());
    }
}
