package io.liaison.application.usecase.failure;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ScopesMissing;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A provider that grants less than is asked for. */
final class ScopeFailures {

    private ScopeFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                granted(CreateConnection.class),
                granted(ReconnectConnection.class),
                Scenario.of(CompleteAuthorization.class, ScopesMissing.class, ScopeFailures::consented));
    }

    private static Scenario granted(Class<?> port) {
        return Scenario.of(port, ScopesMissing.class, UsualRequests.of(port).after(ScopeFailures::grantNothing));
    }

    private static Either<Failure, ?> consented(Workbench bench) {
        grantNothing(bench);
        var state = bench.stateOf(bench.create("Ledger", AuthenticationKind.AUTHORIZATION_CODE, Beginnings.NO_FIELDS)
                .get());
        return ConsentRequests.complete(bench, state, ConsentRequests.code(bench, "ada"));
    }

    private static void grantNothing(Workbench bench) {
        Beginnings.redefine(bench, aConnector().scoped("read").build());
        bench.provider.grantOnly(Scopes.NONE);
    }
}
