package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class OpenTenantService implements OpenTenant {
    private final Principals principals;
    private final Roles roles;
    private final Assignments assignments;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Nonces nonces;
    private final InstantSource clock;

    OpenTenantService(
            Principals principals,
            Roles roles,
            Assignments assignments,
            UnitOfWork unitOfWork,
            Ids ids,
            Nonces nonces,
            InstantSource clock) {
        this.principals = principals;
        this.roles = roles;
        this.assignments = assignments;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.nonces = nonces;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Opened> open(Command command) {
        return once(command)
                .fold(why -> why instanceof NameAlreadyUsed ? once(command) : Either.left(why), Either::right);
    }

    /** Two servers that start at once both find no tenant, and one of them makes it; to the other it is there then. */
    private Either<Failure, Opened> once(Command command) {
        return unitOfWork.run(() -> principals
                .tenant(command.tenant())
                .flatMap(known -> known.fold(
                        () -> create(command.tenant(), command.administratorKey()),
                        tenant -> reopen(tenant, command.administratorKey()))));
    }

    private Either<Failure, Opened> create(String name, Option<Secret> chosen) {
        return principals
                .addTenant(new Tenant(new TenantId(ids.next()), name))
                .flatMap(this::withBuiltInRoles)
                .flatMap(tenant -> administer(tenant, chosen));
    }

    private Either<Failure, Opened> reopen(Tenant tenant, Option<Secret> chosen) {
        return withBuiltInRoles(tenant)
                .flatMap(current -> principals.holderOf(tenant.id(), BuiltInRoles.ADMINISTRATOR.name()))
                .flatMap(known -> known.fold(
                        () -> administer(tenant, chosen),
                        administrator -> chosen.fold(
                                () -> Either.right(new Opened(administrator.actor(), Option.none())),
                                key -> withKey(administrator, key, Option.none()))));
    }

    /** A newer edition of the product may give them other permissions. */
    private Either<Failure, Tenant> withBuiltInRoles(Tenant tenant) {
        return roles.save(tenant.id(), BuiltInRoles.all()).map(saved -> tenant);
    }

    private Either<Failure, Opened> administer(Tenant tenant, Option<Secret> chosen) {
        var made = chosen.isEmpty() ? Option.some(nonces.next()) : Option.<Secret>none();
        return principals
                .add(new Principal(new PrincipalId(ids.next()), tenant.id(), PrincipalKind.USER, "administrator"))
                .flatMap(administrator -> assignments
                        .assign(administrator, HashSet.of(BuiltInRoles.ADMINISTRATOR.name()))
                        .map(assigned -> administrator))
                .flatMap(administrator -> chosen.orElse(made)
                        .fold(() -> withoutKey(administrator), key -> withKey(administrator, key, made)));
    }

    private Either<Failure, Opened> withKey(Principal administrator, Secret key, Option<Secret> made) {
        return principals.addKey(administrator, key, clock.instant()).map(keyed -> new Opened(keyed.actor(), made));
    }

    private static Either<Failure, Opened> withoutKey(Principal administrator) {
        return Either.right(new Opened(administrator.actor(), Option.none()));
    }
}
