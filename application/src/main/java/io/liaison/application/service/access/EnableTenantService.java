package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.vavr.control.Either;

final class EnableTenantService implements EnableTenant {
    private final Tenants tenants;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EnableTenantService(Tenants tenants, UnitOfWork unitOfWork, Ledger ledger) {
        this.tenants = tenants;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Tenant> enable(Command command) {
        return unitOfWork.run(() -> tenants.byName(command.tenant())
                .flatMap(found -> found.toEither(() -> new TenantNotFound(command.tenant())))
                .flatMap(tenant -> tenants.update(tenant.enable()))
                .flatMap(tenant -> ledger.done(TenantDeeds.of(tenant, AuditAction.TENANT_ENABLE))
                        .map(written -> tenant)));
    }
}
