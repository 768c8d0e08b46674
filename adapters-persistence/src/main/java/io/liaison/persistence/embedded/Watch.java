package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** Starts PostgreSQL again when it has ended and nobody has asked it to, as when the machine ran out of memory. */
final class Watch {
    private final Postmaster postmaster;
    private final int port;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<CompletableFuture<Void>> next;

    Watch(Postmaster postmaster, int port, Process process) {
        this.postmaster = postmaster;
        this.port = port;
        this.next = new AtomicReference<>(atTheEndOf(process));
    }

    /** Ends it for good. */
    Either<Failure, Boolean> end() {
        turn.lock();
        try {
            next.get().cancel(false);
            next.set(CompletableFuture.completedFuture(null));
            return postmaster.stop();
        } finally {
            turn.unlock();
        }
    }

    private CompletableFuture<Void> atTheEndOf(Process process) {
        return process.onExit().thenRunAsync(this::revive);
    }

    private void revive() {
        turn.lock();
        try {
            if (!next.get().isDone()) {
                Trouble.warn("PostgreSQL has ended by itself; it is started again");
                next.set(postmaster
                        .clear()
                        .flatMap(cleared -> postmaster.start(port))
                        .fold(failure -> later(), started -> started.fold(this::later, this::atTheEndOf)));
            }
        } finally {
            turn.unlock();
        }
    }

    private CompletableFuture<Void> later() {
        return CompletableFuture.runAsync(this::revive, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    }
}
