package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.vavr.control.Either;

final class EnableTenantService implements EnableTenant {
    private final Tenants tenants;
    private final UnitOfWork unitOfWork;

    EnableTenantService(Tenants tenants, UnitOfWork unitOfWork) {
        this.tenants = tenants;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Either<Failure, Tenant> enable(Command command) {
        return unitOfWork.run(() -> tenants.byName(command.tenant())
                .flatMap(found -> found.toEither(() -> new TenantNotFound(command.tenant())))
                .flatMap(tenant -> tenants.update(tenant.enable())));
    }
}
