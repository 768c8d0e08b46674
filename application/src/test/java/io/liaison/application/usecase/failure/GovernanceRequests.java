package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Policies;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests about policies on connectors. */
final class GovernanceRequests {
    private static final GovernanceDraft USUAL =
            Policies.presetting("petstore", LinkedHashMap.of("clientSecret", Policies.given("machine-secret")));

    private GovernanceRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(GetConnectorPolicy.class, bench -> actor -> get(bench, actor)),
                to(GovernConnectors.class, bench -> actor -> govern(bench, actor, USUAL, UNREAD)),
                to(GovernConnectors.class, bench -> {
                    decide(bench, USUAL);
                    return actor -> govern(bench, actor, USUAL, UNREAD);
                }));
    }

    static Either<Failure, ConnectorGovernance> get(Workbench bench, Actor actor) {
        return bench.liaison.governance().getConnectorPolicy().get(new GetConnectorPolicy.Query(actor));
    }

    static Either<Failure, ConnectorGovernance> govern(
            Workbench bench, Actor actor, GovernanceDraft draft, Option<Version> read) {
        return bench.liaison.governance().governConnectors().govern(new GovernConnectors.Command(actor, draft, read));
    }

    /** What the administrators have decided, from now on. */
    static ConnectorGovernance decide(Workbench bench, GovernanceDraft draft) {
        return govern(bench, bench.admin, draft, UNREAD).get();
    }
}
