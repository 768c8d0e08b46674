package io.liaison.rest.launch;

import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.RotationStep;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lends rotations a thread, as long as the server runs: one that is under way goes on after a start, and one that another
 * node has begun is taken part in.
 */
final class RotationWorker {
    private static final Logger LOG = System.getLogger(RotationWorker.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final AdvanceKeyRotations rotations;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    private RotationWorker(AdvanceKeyRotations rotations) {
        this.rotations = rotations;
        this.thread = Thread.ofVirtual().name("key-rotations").unstarted(this::run);
    }

    static RotationWorker start(AdvanceKeyRotations rotations) {
        var worker = new RotationWorker(rotations);
        worker.thread.start();
        return worker;
    }

    /** Lets the step that is being taken end, so that the storage can be closed. */
    void end() {
        ended.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            var pause = Duration.ZERO;
            while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = pause();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a step, and answers how long to wait for the next. */
    private Duration pause() {
        return rotations.advance().fold(RotationWorker::afterFailure, RotationWorker::after);
    }

    private static Duration after(RotationStep step) {
        return switch (step) {
            case AGAIN -> Duration.ZERO;
            case LATER, FINISHED, NOTHING -> PAUSE;
        };
    }

    /** What is wrong is told to whoever asks for the progress; the log has it for the operator. */
    private static Duration afterFailure(Failure failure) {
        LOG.log(
                Level.WARNING,
                "a rotation of keys does not go on: {0}",
                ErrorCatalogue.codeOf(failure).title());
        return PAUSE.multipliedBy(10);
    }
}
