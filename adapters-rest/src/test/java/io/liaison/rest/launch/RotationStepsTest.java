package io.liaison.rest.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.RotationStep;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class RotationStepsTest {
    private static final Either<Failure, RotationStep> DROPPED =
            Either.left(new StorageUnavailable(Duration.ofSeconds(1)));

    @Test
    void a_step_that_the_database_has_dropped_is_taken_again() {
        var taken = List.of(DROPPED, DROPPED, finished());

        assertThat(steps(taken.iterator()).take()).isEqualTo(finished());
    }

    @Test
    void a_database_that_stays_away_is_told() {
        assertThat(steps(Stream.continually(DROPPED).iterator()).take()).isEqualTo(DROPPED);
    }

    @Test
    void what_another_try_does_not_mend_is_told_at_once() {
        var undecryptable =
                Either.<Failure, RotationStep>left(new SecretUndecryptable("0c0ffee0", Duration.ofSeconds(1)));

        assertThat(steps(List.of(undecryptable, finished()).iterator()).take()).isEqualTo(undecryptable);
    }

    private static Either<Failure, RotationStep> finished() {
        return Either.right(RotationStep.FINISHED);
    }

    private static RotationSteps steps(Iterator<Either<Failure, RotationStep>> taken) {
        return new RotationSteps(taken::next, Duration.ofMillis(1));
    }
}
