package io.liaison.application.port.outbound;

import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Tenants, those who act in them, and their API keys, of which only digests are stored. */
public interface Principals {

    /** None when there is no tenant of that name yet. */
    Either<Failure, Option<Tenant>> tenant(String name);

    /** @failure 1001 there is a tenant of that name */
    Either<Failure, Tenant> addTenant(Tenant tenant);

    Either<Failure, Principal> add(Principal principal);

    /** @failure 1002 unknown in this tenant */
    Either<Failure, Principal> byId(TenantId tenant, PrincipalId id);

    /** Gives a principal one more key; a key that is there already stays as it is. */
    Either<Failure, Principal> addKey(Principal principal, Secret key, Instant at);

    /** The first of a tenant's principals that hold the role of that name as such. */
    Either<Failure, Option<Principal>> holderOf(TenantId tenant, RoleName role);

    /** @failure 20005 no such key */
    Either<Failure, Actor> byKey(Secret key);
}
