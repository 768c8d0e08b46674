package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.vavr.control.Either;
import java.time.InstantSource;

final class DisableTenantService implements DisableTenant {
    private final Tenants tenants;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final InstantSource clock;

    DisableTenantService(Tenants tenants, UnitOfWork unitOfWork, Ledger ledger, InstantSource clock) {
        this.tenants = tenants;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Tenant> disable(Command command) {
        return unitOfWork.run(() -> tenants.byName(command.tenant())
                .flatMap(found -> found.toEither(() -> new TenantNotFound(command.tenant())))
                .flatMap(tenant -> tenants.update(tenant.disable(clock.instant())))
                .flatMap(tenant -> ledger.done(TenantDeeds.of(tenant, AuditAction.TENANT_DISABLE))
                        .map(written -> tenant)));
    }
}
