package io.liaison.application.service.audit;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.outbound.AuditTrail;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class ListAuditService implements ListAudit {
    private final Guard guard;
    private final AuditTrail trail;

    ListAuditService(Guard guard, AuditTrail trail) {
        this.guard = guard;
        this.trail = trail;
    }

    @Override
    public Either<Failure, Page<AuditView>> list(Query query) {
        return guard.tenantWide(query.actor(), Permission.AUDIT_VIEW)
                .flatMap(allowed -> trail.list(new AuditTrail.Query(
                        query.actor().tenant(), query.filter(), query.descending(), query.page())));
    }
}
