package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.FOREIGN_PAGE;

import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What goes wrong when somebody asks what was done. */
final class AuditFailures {

    private AuditFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(
                        ListAudit.class,
                        InvalidArgument.class,
                        bench -> AuditRequests.list(bench, bench.admin, FOREIGN_PAGE)),
                Scenario.of(InspectAudit.class, TenantNotFound.class, bench -> AuditRequests.inspect(bench, "nowhere")),
                Scenario.of(
                        ListActivity.class,
                        InvalidArgument.class,
                        bench -> AuditRequests.activity(
                                bench, bench.admin, Beginnings.machine(bench).id(), FOREIGN_PAGE)));
    }
}
