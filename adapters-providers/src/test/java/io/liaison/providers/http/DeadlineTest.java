package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeadlineTest {
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void gives_back_what_came_in_time() {
        assertThat(new Deadline(Duration.ofSeconds(10)).enforce("api.example", () -> Either.right("in time")))
                .isEqualTo(Either.right("in time"));
    }

    @Test
    void ends_what_is_late() throws InterruptedException {
        var outcome = new Deadline(Duration.ofMillis(10)).<String>enforce("api.example", this::untilInterrupted);

        assertThat(outcome).isEqualTo(unreachable(Obstacle.TIMED_OUT));
        ended.await();
    }

    @Test
    void does_not_wait_for_what_cannot_be_ended() {
        var outcome = new Deadline(Duration.ofMillis(10)).<String>enforce("api.example", this::untilTheTestEnds);

        assertThat(outcome).isEqualTo(unreachable(Obstacle.TIMED_OUT));
        ended.countDown();
    }

    @Test
    void turns_a_bug_into_a_failure() {
        var outcome = new Deadline(Duration.ofSeconds(10)).<String>enforce("api.example", () -> {
            throw new IllegalStateException("a secret");
        });

        assertThat(outcome).isEqualTo(unreachable(Obstacle.CONNECTION_LOST));
    }

    @Test
    void ends_with_the_thread_that_waits() {
        Thread.currentThread().interrupt();

        var outcome = new Deadline(Duration.ofSeconds(10)).<String>enforce("api.example", this::untilInterrupted);

        assertThat(outcome).isEqualTo(unreachable(Obstacle.CONNECTION_LOST));
        assertThat(Thread.interrupted()).isTrue();
    }

    private Either<Failure, String> untilInterrupted() throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return Either.right("never");
        } finally {
            ended.countDown();
        }
    }

    private Either<Failure, String> untilTheTestEnds() {
        while (ended.getCount() > 0) {
            Thread.onSpinWait();
        }
        return Either.right("too late");
    }

    private static Either<Failure, String> unreachable(Obstacle obstacle) {
        return Either.left(new ProviderUnreachable("api.example", obstacle, Duration.ofSeconds(30)));
    }
}
