package io.liaison.domain.idempotency;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.IdempotencyKeyReused;
import io.liaison.domain.error.Conflict.RequestInProgress;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class EarlierRequestTest {
    private static final Secret SAME = new Secret("same");
    private static final Secret ANSWER = new Secret("answer");
    private final Claim claim = new Claim(uuid(1), TENANT, PRINCIPAL, new IdempotencyKey("key"), SAME, NOON);

    @Test
    void the_same_request_gets_its_answer() {
        var earlier = new EarlierRequest(SAME, Option.some(ANSWER));

        assertThat(earlier.answerTo(claim)).isEqualTo(Either.right(ANSWER));
    }

    @Test
    void the_same_request_waits_while_the_earlier_one_is_at_work() {
        var earlier = new EarlierRequest(SAME, Option.none());

        assertThat(earlier.answerTo(claim)).isEqualTo(Either.left(new RequestInProgress("key")));
    }

    @Test
    void another_request_never_learns_how_far_the_earlier_one_is() {
        var another = new Secret("another");

        assertThat(new EarlierRequest(another, Option.some(ANSWER)).answerTo(claim))
                .isEqualTo(Either.left(new IdempotencyKeyReused("key")));
        assertThat(new EarlierRequest(another, Option.none()).answerTo(claim))
                .isEqualTo(Either.left(new IdempotencyKeyReused("key")));
    }
}
