package io.liaison.rest.launch;

import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.RotationStep;
import io.vavr.control.Either;
import java.time.Duration;

/**
 * Takes the steps of rotations for a command that somebody waits for. A step that the database has dropped, because this
 * process was halted in the middle of it or the database was started anew, is taken again.
 *
 * @param pause how long to wait where there is nothing to do just now
 */
record RotationSteps(AdvanceKeyRotations rotations, Duration pause) {
    private static final int MOST_DROPPED = 20;

    /** As many as can be taken one after another, for about two pauses. */
    Either<Failure, RotationStep> take() {
        var until = System.nanoTime() + pause.multipliedBy(2).toNanos();
        var step = taken();
        while (step.contains(RotationStep.AGAIN) && System.nanoTime() - until < 0) {
            step = taken();
        }
        return step.contains(RotationStep.LATER) ? paused(step) : step;
    }

    private Either<Failure, RotationStep> taken() {
        var step = rotations.advance();
        for (var dropped = 0; dropped < MOST_DROPPED && isDropped(step); dropped++) {
            step = paused(step).orElse(rotations::advance);
        }
        return step;
    }

    private static boolean isDropped(Either<Failure, RotationStep> step) {
        return step.swap().exists(StorageUnavailable.class::isInstance);
    }

    private Either<Failure, RotationStep> paused(Either<Failure, RotationStep> step) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return step;
    }
}
