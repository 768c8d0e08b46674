package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.SignInRequests.ATTEMPT;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Forbidden.CredentialRejected;
import io.liaison.domain.error.Forbidden.SignInNotOffered;
import io.liaison.domain.error.Forbidden.SignInRefused;
import io.liaison.domain.error.Forbidden.TenantIsDisabled;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What goes wrong on the way to the page of the issuer and back. */
final class SignInFailures {

    private SignInFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                Scenario.of(StartSignIn.class, SignInNotOffered.class, bench -> {
                    bench.provider.issuer().closePages();
                    return SignInRequests.start(bench);
                }),
                Scenario.of(StartSignIn.class, IssuerUnavailable.class, bench -> {
                    bench.provider.issuer().goAway();
                    return SignInRequests.start(bench);
                }),
                Scenario.of(
                        CompleteSignIn.class,
                        MissingParameter.class,
                        bench -> SignInRequests.complete(
                                bench,
                                Option.some(ATTEMPT),
                                Option.some(ATTEMPT.state()),
                                Option.none(),
                                Option.none())),
                Scenario.of(
                        CompleteSignIn.class,
                        AuthorizationFromAnotherBrowser.class,
                        bench -> SignInRequests.complete(
                                bench,
                                Option.none(),
                                Option.some(ATTEMPT.state()),
                                Option.some(SignInRequests.letIn(bench, "default")),
                                Option.none())),
                Scenario.of(
                        CompleteSignIn.class,
                        SignInRefused.class,
                        bench -> SignInRequests.complete(bench, ATTEMPT, new Secret("made up"))),
                Scenario.of(CompleteSignIn.class, TokenNotAccepted.class, SignInFailures::ofAnotherAttempt),
                Scenario.of(CompleteSignIn.class, SignInNotOffered.class, bench -> {
                    bench.provider.issuer().closePages();
                    return completed(bench, "default");
                }),
                Scenario.of(CompleteSignIn.class, IssuerUnavailable.class, bench -> {
                    bench.provider.issuer().goAway();
                    return completed(bench, "default");
                }),
                Scenario.of(CompleteSignIn.class, TenantIsDisabled.class, bench -> {
                    AccessRequests.disable(bench, "default").get();
                    return completed(bench, "default");
                }),
                Scenario.of(CompleteSignIn.class, CredentialRejected.class, bench -> completed(bench, "nowhere")));
    }

    private static Either<Failure, ?> completed(Workbench bench, String tenant) {
        return SignInRequests.complete(bench, ATTEMPT, SignInRequests.letIn(bench, tenant));
    }

    private static Either<Failure, ?> ofAnotherAttempt(Workbench bench) {
        var other = new SignInAttempt(ATTEMPT.state(), new Secret("another nonce"), ATTEMPT.verifier());
        return SignInRequests.complete(bench, other, SignInRequests.letIn(bench, "default"));
    }
}
