package io.liaison.application.usecase.failure;

import static io.liaison.application.fixture.Tokens.aToken;
import static io.liaison.application.usecase.failure.UsualRequest.to;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.application.port.inbound.access.StartSignIn.Started;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** Requests of whoever signs in on the page of the issuer. */
final class SignInRequests {
    private static final URI RETURN_TO = URI.create("https://liaison.example.com/console/sign-in/return");
    static final SignInAttempt ATTEMPT =
            new SignInAttempt(new Secret("the state"), new Secret("the nonce"), new Secret("the verifier"));

    private SignInRequests() {}

    static Seq<UsualRequest> usual() {
        return List.of(
                to(StartSignIn.class, bench -> actor -> start(bench)),
                to(CompleteSignIn.class, bench -> actor -> complete(bench, ATTEMPT, letIn(bench, "default"))));
    }

    static Either<Failure, Started> start(Workbench bench) {
        return bench.liaison.access().startSignIn().start(new StartSignIn.Command(RETURN_TO));
    }

    /** Somebody has signed in at the issuer, for that tenant. */
    static Secret letIn(Workbench bench, String tenant) {
        return bench.provider
                .issuer()
                .signIn(ATTEMPT, aToken("s-1").forTenant(tenant).build());
    }

    /** With what belongs together. */
    static Either<Failure, Begun> complete(Workbench bench, SignInAttempt kept, Secret code) {
        return complete(bench, Option.some(kept), Option.some(kept.state()), Option.some(code), Option.none());
    }

    static Either<Failure, Begun> complete(
            Workbench bench,
            Option<SignInAttempt> kept,
            Option<Secret> state,
            Option<Secret> code,
            Option<String> error) {
        return bench.liaison
                .access()
                .completeSignIn()
                .complete(new CompleteSignIn.Command(kept, state, code, Option.none(), error, RETURN_TO));
    }
}
