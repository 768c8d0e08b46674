package io.liaison.application.port.outbound;

import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The roles of all tenants, built in or their own; every question names the tenant, so that none crosses. */
public interface Roles {

    /** Stores roles, each in the place of the one of its name. */
    Either<Failure, Seq<Role>> save(TenantId tenant, Seq<Role> roles);

    /**
     * Stores a new role.
     *
     * @failure 1001 the tenant has a role of that name
     */
    Either<Failure, Role> add(TenantId tenant, Role role);

    /** None where there is no such role. */
    Either<Failure, Option<Role>> find(TenantId tenant, RoleName name);

    /** The same, and nobody else changes, deletes or assigns it until the unit of work ends. */
    Either<Failure, Option<Role>> locked(TenantId tenant, RoleName name);

    /** Those of the names that there are, and none of them is deleted until the unit of work ends. */
    Either<Failure, Seq<Role>> kept(TenantId tenant, Set<RoleName> names);

    /** How many times the role is held, as such or in a folder. */
    Either<Failure, Long> assignmentsOf(TenantId tenant, RoleName name);

    /** Removes a role that nobody holds; callers have {@link #locked} it. */
    Either<Failure, Role> remove(TenantId tenant, Role role);

    /** In the order of their names. */
    Either<Failure, Seq<Role>> all(TenantId tenant);
}
