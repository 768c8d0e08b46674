package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.application.port.inbound.idempotency.ClaimRequest.Outcome;
import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.IdempotencyKeyReused;
import io.liaison.domain.error.Conflict.RequestInProgress;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.idempotency.Claim;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final Secret ANSWER = new Secret("answer");
    private final Workbench bench = new Workbench();

    @Test
    void a_request_that_comes_again_gets_the_first_answer() {
        remember(claimed("request"));

        assertThat(claim("request")).isEqualTo(Either.right(new Outcome.Answered(ANSWER)));
    }

    @Test
    void a_request_that_comes_again_too_early_is_told_to_wait() {
        claimed("request");

        assertThat(claim("request")).isEqualTo(Either.left(new RequestInProgress("key")));
    }

    @Test
    void another_request_does_not_get_the_answer_of_the_first() {
        remember(claimed("request"));

        assertThat(claim("another")).isEqualTo(Either.left(new IdempotencyKeyReused("key")));
    }

    @Test
    void a_request_that_did_nothing_can_be_tried_again() {
        bench.liaison
                .idempotency()
                .releaseRequest()
                .release(new ReleaseRequest.Command(claimed("request")))
                .get();

        assertThat(claim("request").get()).isInstanceOf(Outcome.Claimed.class);
    }

    @Test
    void a_request_that_nobody_finished_can_be_tried_again_when_its_term_is_over() {
        claimed("request");

        bench.clock.pass(Claim.TERM);

        assertThat(claim("request").get()).isInstanceOf(Outcome.Claimed.class);
    }

    @Test
    void after_a_day_a_key_is_as_good_as_new() {
        remember(claimed("request"));

        bench.clock.pass(Claim.MEMORY);

        assertThat(claim("another").get()).isInstanceOf(Outcome.Claimed.class);
    }

    @Test
    void keys_are_each_principals_own() {
        remember(claimed("request"));

        assertThat(claim(bench.tenant("other"), "key", "another").get()).isInstanceOf(Outcome.Claimed.class);
    }

    @Test
    void what_is_no_key_is_refused() {
        assertThat(claim(bench.admin, "two words", "request").getLeft()).isInstanceOf(InvalidArgument.class);
    }

    private Claim claimed(String request) {
        return ((Outcome.Claimed) claim(request).get()).claim();
    }

    private Either<Failure, Outcome> claim(String request) {
        return claim(bench.admin, "key", request);
    }

    private Either<Failure, Outcome> claim(Actor actor, String key, String request) {
        return bench.liaison
                .idempotency()
                .claimRequest()
                .claim(new ClaimRequest.Command(actor, key, new Secret(request)));
    }

    private void remember(Claim claim) {
        bench.liaison
                .idempotency()
                .rememberAnswer()
                .remember(new RememberAnswer.Command(claim, ANSWER))
                .get();
    }
}
