package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.control.Either;

final class InspectKeyRotationService implements InspectKeyRotation {
    private final Tenants tenants;
    private final DataKeys keys;

    InspectKeyRotationService(Tenants tenants, DataKeys keys) {
        this.tenants = tenants;
        this.keys = keys;
    }

    @Override
    public Either<Failure, KeyRotation> inspect(Query query) {
        return tenants.byName(query.tenant())
                .flatMap(found -> found.toEither(() -> new TenantNotFound(query.tenant())))
                .flatMap(tenant -> keys.rotation(tenant.id()));
    }
}
