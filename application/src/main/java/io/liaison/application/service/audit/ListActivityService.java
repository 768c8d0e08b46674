package io.liaison.application.service.audit;

import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.outbound.AuditTrail;
import io.liaison.application.service.access.Guard;
import io.liaison.domain.audit.AuditSubject;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class ListActivityService implements ListActivity {
    private final Guard guard;
    private final AuditTrail trail;

    ListActivityService(Guard guard, AuditTrail trail) {
        this.guard = guard;
        this.trail = trail;
    }

    @Override
    public Either<Failure, Page<AuditView>> list(Query query) {
        var about = AuditFilter.NONE.about(AuditSubject.connection(query.connection()));
        return guard.connection(query.actor(), query.connection(), Permission.CONNECTIONS_VIEW)
                .flatMap(seen -> trail.list(new AuditTrail.Query(query.actor().tenant(), about, true, query.page())));
    }
}
