package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Ends a call when its time is up, whatever it waits for: a name server, a handshake, or a server that sends a byte a
 * second and so never runs into a read time-out. Interrupting a virtual thread closes the socket it waits on. Only time
 * counts in which this process ran: one that was stopped still takes the answer that has come meanwhile.
 */
final class Deadline {
    private static final Duration SLICE = Duration.ofMillis(250);
    private final Duration limit;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    <T> Either<Failure, T> enforce(String host, Callable<Either<Failure, T>> call) {
        var task = new FutureTask<>(call);
        var thread = Thread.ofVirtual().name("provider-call").start(task);
        try {
            return ends(thread) ? task.get() : ended(host, thread, task);
        } catch (ExecutionException failed) {
            return Either.left(NetworkFailures.of(host, failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Either.left(NetworkFailures.of(host, stopped));
        } finally {
            thread.interrupt();
        }
    }

    /** Waits in slices: one that took longer, since this process was stopped in it, counts as much as any. */
    private boolean ends(Thread call) throws InterruptedException {
        for (var left = limit; left.isPositive(); left = left.minus(SLICE)) {
            if (call.join(left.compareTo(SLICE) < 0 ? left : SLICE)) {
                return true;
            }
        }
        return false;
    }

    /** What came in the last moment is an answer all the same. */
    private static <T> Either<Failure, T> ended(String host, Thread call, FutureTask<Either<Failure, T>> task)
            throws InterruptedException {
        call.interrupt();
        var late = Either.<Failure, T>left(NetworkFailures.late(host));
        return call.join(SLICE) && task.state() == Future.State.SUCCESS
                ? task.resultNow().orElse(late)
                : late;
    }
}
