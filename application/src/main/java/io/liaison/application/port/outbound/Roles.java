package io.liaison.application.port.outbound;

import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The roles of all tenants, built in or their own; every question names the tenant, so that none crosses. */
public interface Roles {

    /** Stores roles, each in the place of the one of its name. */
    Either<Failure, Seq<Role>> save(TenantId tenant, Seq<Role> roles);

    /** None where there is no such role. */
    Either<Failure, Option<Role>> find(TenantId tenant, RoleName name);

    /** In the order of their names. */
    Either<Failure, Seq<Role>> all(TenantId tenant);
}
