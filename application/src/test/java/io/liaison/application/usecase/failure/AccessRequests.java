package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.EnableTenant;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Tenant;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about who acts. */
final class AccessRequests {

    private AccessRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(Authenticate.class, bench -> actor -> authenticate(bench, Option.some("key of default"))),
                to(BeginSession.class, bench -> actor -> begin(bench, Option.some("key of default"))),
                to(ResumeSession.class, bench -> actor -> resume(bench, begun(bench))),
                to(EndSession.class, bench -> actor -> end(bench, begun(bench))),
                to(ListPermissions.class, bench -> actor -> permissions(bench, actor)),
                to(OpenTenant.class, bench -> actor -> open(bench, "new")),
                to(DisableTenant.class, bench -> actor -> disable(bench, "default")),
                to(EnableTenant.class, bench -> actor -> enable(bench, "default")));
    }

    static Either<Failure, Authenticated> authenticate(Workbench bench, Option<String> key) {
        return bench.liaison.access().authenticate().authenticate(new Authenticate.Command(key.map(Secret::new)));
    }

    static Either<Failure, Begun> begin(Workbench bench, Option<String> key) {
        return bench.liaison.access().beginSession().begin(new BeginSession.Command(key.map(Secret::new)));
    }

    static Secret begun(Workbench bench) {
        return begin(bench, Option.some("key of default")).map(Begun::secret).getOrElse(new Secret("never begun"));
    }

    static Either<Failure, Actor> resume(Workbench bench, Secret session) {
        return bench.liaison.access().resumeSession().resume(new ResumeSession.Command(session, true));
    }

    static Either<Failure, Boolean> end(Workbench bench, Secret session) {
        return bench.liaison.access().endSession().end(new EndSession.Command(session));
    }

    static Either<Failure, Seq<Permission>> permissions(Workbench bench, Actor actor) {
        return bench.liaison.access().listPermissions().list(new ListPermissions.Query(actor));
    }

    static Either<Failure, OpenTenant.Opened> open(Workbench bench, String tenant) {
        return bench.liaison.access().openTenant().open(new OpenTenant.Command(tenant, Option.none()));
    }

    static Either<Failure, Tenant> disable(Workbench bench, String tenant) {
        return bench.liaison.access().disableTenant().disable(new DisableTenant.Command(tenant));
    }

    static Either<Failure, Tenant> enable(Workbench bench, String tenant) {
        return bench.liaison.access().enableTenant().enable(new EnableTenant.Command(tenant));
    }
}
