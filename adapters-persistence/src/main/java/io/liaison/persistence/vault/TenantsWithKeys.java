package io.liaison.persistence.vault;

import io.liaison.application.port.outbound.Tenants;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Gives each tenant its keys when it is added, so that from then on no other master key is taken for the right one. */
final class TenantsWithKeys implements Tenants {
    private final Tenants tenants;
    private final Keysets keysets;

    TenantsWithKeys(Tenants tenants, Keysets keysets) {
        this.tenants = tenants;
        this.keysets = keysets;
    }

    @Override
    public Either<Failure, Option<Tenant>> byName(String name) {
        return tenants.byName(name);
    }

    @Override
    public Either<Failure, Tenant> add(Tenant tenant) {
        return tenants.add(tenant).flatMap(added -> keysets.certain(added.id()).map(keys -> added));
    }

    @Override
    public Either<Failure, Tenant> update(Tenant tenant) {
        return tenants.update(tenant);
    }
}
