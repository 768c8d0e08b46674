package io.liaison.application.service.audit;

import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.application.port.outbound.Tenants;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.vavr.control.Either;

final class InspectAuditService implements InspectAudit {
    private final Tenants tenants;
    private final ChainWalk walk;

    InspectAuditService(Tenants tenants, ChainWalk walk) {
        this.tenants = tenants;
        this.walk = walk;
    }

    @Override
    public Either<Failure, ChainCheck> inspect(Query query) {
        return tenants.byName(query.tenant())
                .flatMap(found -> found.toEither(() -> new TenantNotFound(query.tenant())))
                .flatMap(tenant -> walk.along(tenant.id(), query.anchor()));
    }
}
