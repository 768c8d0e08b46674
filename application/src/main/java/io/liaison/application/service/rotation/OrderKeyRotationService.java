package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.control.Either;

final class OrderKeyRotationService implements OrderKeyRotation {
    private final Tenants tenants;
    private final DataKeys keys;
    private final Rotations rotations;
    private final UnitOfWork unitOfWork;

    OrderKeyRotationService(Tenants tenants, DataKeys keys, Rotations rotations, UnitOfWork unitOfWork) {
        this.tenants = tenants;
        this.keys = keys;
        this.rotations = rotations;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, KeyRotation> order(Command command) {
        return unitOfWork
                .run(() -> tenants.byName(command.tenant())
                        .flatMap(found -> found.toEither(() -> new TenantNotFound(command.tenant())))
                        .flatMap(tenant -> rotations.begin(tenant.id(), RotationDeeds.begun(tenant.id()))))
                .flatMap(keys::rotation);
    }
}
