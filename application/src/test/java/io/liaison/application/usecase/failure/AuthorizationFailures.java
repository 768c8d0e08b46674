package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NO_FIELDS;
import static io.liaison.application.usecase.failure.Beginnings.asked;
import static io.liaison.application.usecase.failure.ConsentRequests.code;
import static io.liaison.application.usecase.failure.ConsentRequests.complete;
import static io.liaison.application.usecase.failure.ConsentRequests.start;

import io.liaison.application.fixture.Tickets;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** What goes wrong between asking for a consent and having it. */
final class AuthorizationFailures {
    private static final Secret MADE_UP = new Secret("made up");

    private AuthorizationFailures() {}

    static Seq<Scenario> all() {
        return starts().appendAll(answers()).appendAll(refusals());
    }

    private static Seq<Scenario> starts() {
        return List.of(
                Scenario.of(StartAuthorization.class, AuthorizationNotFound.class, bench -> start(bench, MADE_UP)),
                Scenario.of(StartAuthorization.class, AuthorizationUsed.class, bench -> {
                    var asked = asked(bench);
                    complete(bench, bench.stateOf(asked), code(bench, "ada")).get();
                    return start(bench, Tickets.of(asked).ticket());
                }),
                Scenario.of(StartAuthorization.class, AuthorizationExpired.class, bench -> {
                    var ticket = Tickets.of(asked(bench)).ticket();
                    bench.clock.pass(PendingAuthorization.LIFETIME);
                    return start(bench, ticket);
                }));
    }

    private static Seq<Scenario> answers() {
        return List.of(
                of(MissingParameter.class, bench -> answer(bench, Option.none())),
                of(AuthorizationNotFound.class, bench -> complete(bench, MADE_UP, code(bench, "ada"))),
                of(AuthorizationUsed.class, bench -> {
                    var state = state(bench);
                    complete(bench, state, code(bench, "ada")).get();
                    return complete(bench, state, code(bench, "ada"));
                }),
                of(AuthorizationExpired.class, bench -> {
                    var state = state(bench);
                    bench.clock.pass(PendingAuthorization.LIFETIME);
                    return complete(bench, state, code(bench, "ada"));
                }),
                of(
                        AuthorizationFromAnotherBrowser.class,
                        bench -> ConsentRequests.complete(
                                bench,
                                Option.some(state(bench)),
                                Option.none(),
                                Option.some(code(bench, "ada")),
                                Option.none())));
    }

    private static Seq<Scenario> refusals() {
        return List.of(
                of(AuthorizationDenied.class, bench -> answer(bench, Option.some("access_denied"))),
                of(ProviderRefused.class, bench -> answer(bench, Option.some("invalid_scope"))),
                of(AccountMismatch.class, bench -> {
                    var connection = Beginnings.consented(bench);
                    var asked = ConnectionRequests.reconnect(bench, bench.admin, connection.id(), NO_FIELDS)
                            .get();
                    return complete(bench, bench.stateOf(asked), code(bench, "grace"));
                }));
    }

    private static Scenario of(Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {
        return Scenario.of(CompleteAuthorization.class, leaf, story);
    }

    private static Secret state(Workbench bench) {
        return bench.stateOf(asked(bench));
    }

    /** Without a code. */
    private static Either<Failure, ?> answer(Workbench bench, Option<String> error) {
        var state = Option.some(state(bench));
        return ConsentRequests.complete(bench, state, state, Option.none(), error);
    }
}
