package io.liaison.application.service.audit;

import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class VerifyAuditService implements VerifyAudit {
    private final Guard guard;
    private final ChainWalk walk;

    VerifyAuditService(Guard guard, ChainWalk walk) {
        this.guard = guard;
        this.walk = walk;
    }

    @Override
    public Either<Failure, ChainCheck> verify(Query query) {
        return guard.tenantWide(query.actor(), Permission.AUDIT_VIEW)
                .flatMap(allowed -> walk.along(query.actor().tenant(), query.anchor()));
    }
}
