package io.liaison.application.port.outbound;

import io.liaison.domain.access.Tenant;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The tenants of this installation. */
public interface Tenants {

    /** None when there is no tenant of that name. */
    Either<Failure, Option<Tenant>> byName(String name);

    /** @failure 1001 there is a tenant of that name */
    Either<Failure, Tenant> add(Tenant tenant);

    /** Stores whether it is disabled. */
    Either<Failure, Tenant> update(Tenant tenant);
}
