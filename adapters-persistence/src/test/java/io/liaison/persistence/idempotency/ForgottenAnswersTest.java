package io.liaison.persistence.idempotency;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.IdempotencyKey;
import io.liaison.persistence.TestStorage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForgottenAnswersTest {
    private final RememberedAnswers answers = Premises.in(TestStorage.empty()).answers();

    @Test
    void every_claim_sweeps_away_some_of_what_is_a_day_old() {
        for (var number = 0; number < 25; number++) {
            answers.claim(claim(number, NOON)).get();
        }

        answers.claim(claim(100, NOON.plus(Claim.MEMORY))).get();

        assertThat(rows()).isEqualTo(6);
    }

    private static int rows() {
        return TestStorage.database()
                .ask(sql -> sql.fetchSingle("select count(*) from remembered_answers")
                        .into(int.class))
                .get();
    }

    private static Claim claim(long number, Instant at) {
        return Claim.of(
                uuid(number), Premises.ADA.actor(), new IdempotencyKey("key-" + number), new Secret("same"), at);
    }
}
