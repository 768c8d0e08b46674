package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends a call when its time is up, whatever it waits for: a name server, a handshake, or a server that sends a byte a
 * second and so never runs into a read time-out. Interrupting a virtual thread closes the socket it waits on.
 */
final class Deadline {
    private final Duration limit;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    <T> Either<Failure, T> enforce(String host, Callable<Either<Failure, T>> call) {
        var task = new FutureTask<>(call);
        var thread = Thread.ofVirtual().name("provider-call").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            return Either.left(NetworkFailures.of(host, failed));
        } catch (TimeoutException late) {
            return Either.left(NetworkFailures.of(host, late));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Either.left(NetworkFailures.of(host, stopped));
        } finally {
            thread.interrupt();
        }
    }
}
