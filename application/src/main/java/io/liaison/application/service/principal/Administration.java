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
                                .filterOrElse(
                                        after -> after.isDefined() || before.isEmpty(),
                                        none -> new LastAdministrator(
                                                before.get().name().value()))
                                .map(after -> done)));
    }

    private Either<Failure, Option<Principal>> administrator(TenantId tenant) {
        return principals.holderOf(tenant, BuiltInRoles.ADMINISTRATOR.name());
    }
}
