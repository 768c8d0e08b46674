package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Walk.FIRST_PAGE;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.application.port.inbound.audit.ListActivity;
import io.liaison.application.port.inbound.audit.ListAudit;
import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about what was done. */
final class AuditRequests {

    private AuditRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(ListAudit.class, bench -> actor -> list(bench, actor, FIRST_PAGE)),
                to(ListActivity.class, bench -> {
                    var id = Beginnings.machine(bench).id();
                    return actor -> activity(bench, actor, id, FIRST_PAGE);
                }),
                to(
                        VerifyAudit.class,
                        bench -> actor -> bench.liaison
                                .audit()
                                .verifyAudit()
                                .verify(new VerifyAudit.Query(actor, Option.none()))),
                to(InspectAudit.class, bench -> actor -> inspect(bench, "default")));
    }

    static Either<Failure, ChainCheck> inspect(Workbench bench, String tenant) {
        return bench.liaison.audit().inspectAudit().inspect(new InspectAudit.Query(tenant, Option.none()));
    }

    static Either<Failure, Page<AuditView>> list(Workbench bench, Actor actor, PageRequest page) {
        return bench.liaison.audit().listAudit().list(new ListAudit.Query(actor, AuditFilter.NONE, true, page));
    }

    static Either<Failure, Page<AuditView>> activity(Workbench bench, Actor actor, ConnectionId id, PageRequest page) {
        return bench.liaison.audit().listActivity().list(new ListActivity.Query(actor, id, page));
    }
}
