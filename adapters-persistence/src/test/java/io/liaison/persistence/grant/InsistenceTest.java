package io.liaison.persistence.grant;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.TenantNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistenceTest {
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void tries_again_while_the_database_is_away() {
        var outcome = Insistence.on(() -> tries.incrementAndGet() < 3 ? away() : Either.right("stored"));

        assertThat(outcome).isEqualTo(Either.right("stored"));
        assertThat(tries).hasValue(3);
    }

    @Test
    void takes_any_other_answer_as_it_is() {
        Either<Failure, String> refusal = Either.left(new TenantNotFound("nobody"));

        assertThat(Insistence.on(() -> {
                    tries.incrementAndGet();
                    return refusal;
                }))
                .isEqualTo(refusal);
        assertThat(tries).hasValue(1);
    }

    private static Either<Failure, String> away() {
        return Either.left(new StorageUnavailable(Duration.ofSeconds(5)));
    }
}
