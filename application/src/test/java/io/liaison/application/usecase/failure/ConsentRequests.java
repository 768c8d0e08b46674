package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.asked;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Requests of a browser on its way to a consent and back. */
final class ConsentRequests {

    private ConsentRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(StartAuthorization.class, bench -> {
                    var ticket = Tickets.of(asked(bench)).ticket();
                    return actor -> start(bench, ticket);
                }),
                to(CompleteAuthorization.class, bench -> {
                    var state = bench.stateOf(asked(bench));
                    return actor -> complete(bench, state, code(bench, "ada"));
                }));
    }

    static Either<Failure, StartAuthorization.Departure> start(Workbench bench, Secret ticket) {
        return bench.liaison.authorizations().startAuthorization().start(new StartAuthorization.Command(ticket));
    }

    static Either<Failure, ConnectionView> complete(Workbench bench, Secret state, Secret code) {
        return complete(bench, Option.some(state), Option.some(state), Option.some(code), Option.none());
    }

    static Either<Failure, ConnectionView> complete(
            Workbench bench,
            Option<Secret> state,
            Option<Secret> browserState,
            Option<Secret> code,
            Option<String> error) {
        return bench.liaison
                .authorizations()
                .completeAuthorization()
                .complete(new CompleteAuthorization.Command(
                        state, browserState, code, Option.none(), error, Option.none()));
    }

    static Secret code(Workbench bench, String person) {
        return bench.provider.consent(person, person + "@example.com");
    }
}
