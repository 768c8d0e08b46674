package io.liaison.application.usecase;

import static io.liaison.application.fixture.Tokens.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Tokens;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.application.port.inbound.access.StartSignIn.Started;
import io.liaison.domain.access.Session;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Forbidden.SignInRefused;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SignInAtIssuerTest {
    private static final URI RETURN_TO = URI.create("https://liaison.example.com/console/sign-in/return");
    private final Workbench bench = new Workbench();
    private final SignIns signIns = new SignIns(bench);

    @Test
    void whoever_comes_back_is_whoever_the_issuer_names() {
        var known = signIns.signIn(aToken("s-1").named("Ada")).get();

        var begun = signIn(aToken("s-1").named("Ada")).get();

        assertThat(begun.actor()).isEqualTo(known.actor());
        assertThat(bench.liaison.access().resumeSession().resume(new ResumeSession.Command(begun.secret(), true)))
                .isEqualTo(Either.right(begun.actor()));
    }

    @Test
    void whoever_comes_for_the_first_time_is_enrolled() {
        var actor = signIn(aToken("s-1").named("Ada")).get().actor();

        assertThat(bench.storage
                        .principals()
                        .byId(actor.tenant(), actor.principal())
                        .get()
                        .principal()
                        .name()
                        .value())
                .isEqualTo("Ada");
    }

    @Test
    void a_session_outlives_the_token_that_it_was_begun_with() {
        var begun = signIn(aToken("s-1")).get();

        assertThat(begun.endsAt()).isEqualTo(bench.clock.instant().plus(Session.LONGEST));
        assertThat(Tokens.LIFE).isLessThan(Session.LONGEST);
    }

    @Test
    void each_attempt_is_made_of_three_secrets_of_its_own() {
        var one = start();
        var other = start();

        assertThat(one.page().getQuery()).contains(one.attempt().state().reveal());
        assertThat(List.of(one.attempt(), other.attempt())
                        .flatMap(attempt -> List.of(attempt.state(), attempt.nonce(), attempt.verifier()))
                        .toSet())
                .hasSize(6);
    }

    @Test
    void an_answer_to_another_attempt_signs_nobody_in_and_is_not_even_asked_for() {
        var mine = start().attempt();
        var theirs = start().attempt();
        var code = bench.provider.issuer().signIn(theirs, aToken("s-1").build());

        assertThat(complete(mine, theirs.state(), code)).isEqualTo(Either.left(new AuthorizationFromAnotherBrowser()));

        assertThat(complete(theirs, theirs.state(), code).isRight()).isTrue();
    }

    @Test
    void a_code_lets_in_once() {
        var attempt = start().attempt();
        var code = bench.provider.issuer().signIn(attempt, aToken("s-1").build());
        complete(attempt, attempt.state(), code).get();

        assertThat(complete(attempt, attempt.state(), code)).isEqualTo(Either.left(new SignInRefused("invalid_grant")));
    }

    @Test
    void what_the_issuer_says_of_a_refusal_is_told_without_what_the_browser_keeps() {
        var attempt = start().attempt();

        var refused = bench.liaison
                .access()
                .completeSignIn()
                .complete(new CompleteSignIn.Command(
                        Option.some(attempt),
                        Option.some(attempt.state()),
                        Option.none(),
                        Option.none(),
                        Option.some("no " + attempt.verifier().reveal()),
                        RETURN_TO));

        assertThat(refused.getLeft())
                .isInstanceOfSatisfying(
                        SignInRefused.class,
                        why -> assertThat(why.error())
                                .doesNotContain(attempt.verifier().reveal()));
    }

    private Either<Failure, Begun> signIn(Tokens token) {
        var attempt = start().attempt();
        return complete(attempt, attempt.state(), bench.provider.issuer().signIn(attempt, token.build()));
    }

    private Started start() {
        return bench.liaison
                .access()
                .startSignIn()
                .start(new StartSignIn.Command(RETURN_TO))
                .get();
    }

    private Either<Failure, Begun> complete(SignInAttempt kept, Secret state, Secret code) {
        return bench.liaison
                .access()
                .completeSignIn()
                .complete(new CompleteSignIn.Command(
                        Option.some(kept),
                        Option.some(state),
                        Option.some(code),
                        Option.none(),
                        Option.none(),
                        RETURN_TO));
    }
}
