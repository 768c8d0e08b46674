package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.allowed;
import static io.liaison.application.usecase.failure.Beginnings.asserted;
import static io.liaison.application.usecase.failure.Beginnings.bound;
import static io.liaison.application.usecase.failure.Beginnings.certified;
import static io.liaison.application.usecase.failure.Beginnings.consented;
import static io.liaison.application.usecase.failure.Beginnings.keyed;
import static io.liaison.application.usecase.failure.Beginnings.machine;
import static io.liaison.application.usecase.failure.ConnectionRequests.due;

import io.liaison.application.fixture.Payloads;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** Requests that go through a connection. */
final class ThroughRequests {
    static final UsualRequest OF_CONSENT = through(bench -> due(bench, consented(bench)));

    private ThroughRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                through(bench -> due(bench, machine(bench))),
                OF_CONSENT,
                through(bench -> due(bench, certified(bench))),
                through(bench -> due(bench, asserted(bench))),
                through(bench -> due(bench, allowed(bench))),
                through(bench -> keyed(bench)),
                through(bench -> bound(bench)),
                refused());
    }

    static Request asking(String path) {
        return new Request("GET", path, Option.none(), List.empty(), Option.none(), Payloads.of(""));
    }

    static Either<Failure, RequestThrough.Answer> send(
            Workbench bench, Actor actor, Connection connection, Request request) {
        return bench.liaison
                .connections()
                .requestThrough()
                .send(new RequestThrough.Query(actor, connection.id(), request));
    }

    private static UsualRequest through(Function<Workbench, Connection> beginning) {
        return UsualRequest.to(RequestThrough.class, bench -> {
            var connection = beginning.apply(bench);
            return actor -> send(bench, actor, connection, asking("pets"));
        });
    }

    /** Whose token was withdrawn, and is replaced before the request is sent once more. */
    private static UsualRequest refused() {
        return UsualRequest.to(RequestThrough.class, bench -> {
            var connection = machine(bench);
            bench.provider.revokeEverything();
            return actor -> send(bench, actor, connection, asking("pets"));
        });
    }
}
