package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.outbound.ApiKeys;
import io.liaison.application.port.outbound.Assignments;
import io.liaison.application.port.outbound.Ids;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.Principals;
import io.liaison.application.port.outbound.Roles;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

final class OpenTenantService implements OpenTenant {
    private final Tenants tenants;
    private final Principals principals;
    private final ApiKeys keys;
    private final Roles roles;
    private final Assignments assignments;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Ids ids;
    private final Nonces nonces;
    private final InstantSource clock;

    OpenTenantService(
            Tenants tenants,
            Principals principals,
            ApiKeys keys,
            Roles roles,
            Assignments assignments,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Ids ids,
            Nonces nonces,
            InstantSource clock) {
        this.tenants = tenants;
        this.principals = principals;
        this.keys = keys;
        this.roles = roles;
        this.assignments = assignments;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
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
        return unitOfWork.run(() -> tenants.byName(command.tenant())
                .flatMap(known -> known.fold(
                        () -> create(command.tenant(), command.administratorKey()),
                        tenant -> reopen(tenant, command.administratorKey()))));
    }

    private Either<Failure, Opened> create(String name, Option<Secret> chosen) {
        return tenants.add(new Tenant(new TenantId(ids.next()), name))
                .flatMap(this::withBuiltInRoles)
                .flatMap(tenant -> administer(tenant, chosen)
                        .flatMap(opened -> ledger.done(TenantDeeds.of(tenant, AuditAction.TENANT_OPEN))
                                .map(written -> opened)));
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
                .add(Principal.create(
                        new PrincipalId(ids.next()),
                        tenant.id(),
                        PrincipalKind.USER,
                        PrincipalName.ADMINISTRATOR,
                        Option.none(),
                        clock.instant()))
                .flatMap(administrator -> assignments
                        .assign(administrator, HashSet.of(BuiltInRoles.ADMINISTRATOR.name()))
                        .map(assigned -> administrator))
                .flatMap(administrator -> chosen.orElse(made)
                        .fold(() -> withoutKey(administrator), key -> withKey(administrator, key, made)));
    }

    private Either<Failure, Opened> withKey(Principal administrator, Secret key, Option<Secret> made) {
        return keys.add(ApiKey.plain(new ApiKeyId(ids.next()), administrator.id(), clock.instant()), key)
                .map(added -> new Opened(administrator.actor(), made));
    }

    private static Either<Failure, Opened> withoutKey(Principal administrator) {
        return Either.right(new Opened(administrator.actor(), Option.none()));
    }
}
