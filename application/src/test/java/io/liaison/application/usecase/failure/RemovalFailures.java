package io.liaison.application.usecase.failure;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** A connection that others delete while somebody is about to use it, and its connector with it. */
final class RemovalFailures {

    private RemovalFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                        ConnectionRequests.TOKEN_OF_CONSENT,
                        ThroughRequests.OF_CONSENT,
                        ConnectionRequests.CHECK_OF_CONSENT,
                        ConnectionRequests.RECONNECT_BY_CONSENT,
                        UsualRequests.of(StartAuthorization.class),
                        UsualRequests.of(CompleteAuthorization.class))
                .<Scenario>flatMap(request -> List.of(
                        Scenario.of(request.port(), ConnectorNotFound.class, removedBeforeItsDefinitionIsRead(request)),
                        Scenario.of(request.port(), OAuthAppMissing.class, definedAnewWithoutAnApp(request))))
                .appendAll(List.of(StartAuthorization.class, CompleteAuthorization.class)
                        .map(UsualRequests::of)
                        .map(request ->
                                Scenario.of(request.port(), ConnectionNotFound.class, removedBeforeItIsRead(request))));
    }

    private static Function<Workbench, Either<Failure, ?>> removedBeforeItIsRead(UsualRequest request) {
        return request.after(bench -> bench.memory.before("Connections.byId", () -> Beginnings.remove(bench)));
    }

    private static Function<Workbench, Either<Failure, ?>> removedBeforeItsDefinitionIsRead(UsualRequest request) {
        return request.after(bench -> bench.memory.before("Connectors.byKey", () -> Beginnings.remove(bench)));
    }

    private static Function<Workbench, Either<Failure, ?>> definedAnewWithoutAnApp(UsualRequest request) {
        return request.after(bench -> bench.memory.before("Connectors.byKey", () -> {
            Beginnings.remove(bench);
            Beginnings.redefine(bench, aConnector().build());
        }));
    }
}
