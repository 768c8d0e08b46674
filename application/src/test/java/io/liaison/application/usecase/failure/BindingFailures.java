package io.liaison.application.usecase.failure;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.connection.CreateConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.ReconnectConnection;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Refused.TokenUnbound;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Tokens that are to be bound to a key, and are not; and requests that cannot be proven. */
final class BindingFailures {

    private BindingFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                unbound(CreateConnection.class),
                unbound(ReconnectConnection.class),
                Scenario.of(CompleteAuthorization.class, TokenUnbound.class, BindingFailures::consented),
                Scenario.of(GetToken.class, InvalidArgument.class, bench -> proven(bench, Option.some("/me"))),
                Scenario.of(GetToken.class, MissingParameter.class, bench -> proven(bench, Option.none())));
    }

    private static Scenario unbound(Class<?> port) {
        return Scenario.of(port, TokenUnbound.class, UsualRequests.of(port).after(BindingFailures::bindNothing));
    }

    private static Either<Failure, ?> consented(Workbench bench) {
        bindNothing(bench);
        var state = bench.stateOf(bench.create("Ledger", AuthenticationKind.AUTHORIZATION_CODE, Beginnings.NO_FIELDS)
                .get());
        return ConsentRequests.complete(bench, state, ConsentRequests.code(bench, "ada"));
    }

    private static void bindNothing(Workbench bench) {
        Beginnings.redefine(bench, aConnector().binding(TokenBinding.REQUIRED).build());
        bench.provider.bindNothing();
    }

    private static Either<Failure, ?> proven(Workbench bench, Option<String> url) {
        var request = new GetToken.Request(Option.some("GET"), url, Option.none());
        return ConnectionRequests.token(
                bench, bench.admin, Beginnings.machine(bench).id(), request);
    }
}
