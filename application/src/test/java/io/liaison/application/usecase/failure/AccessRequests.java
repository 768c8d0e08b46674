package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
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
                to(OpenTenant.class, bench -> actor -> open(bench, "new")));
    }

    static Either<Failure, Actor> authenticate(Workbench bench, Option<String> key) {
        return bench.liaison.access().authenticate().authenticate(new Authenticate.Command(key.map(Secret::new)));
    }

    static Either<Failure, OpenTenant.Opened> open(Workbench bench, String tenant) {
        return bench.liaison.access().openTenant().open(new OpenTenant.Command(tenant, Option.none()));
    }
}
