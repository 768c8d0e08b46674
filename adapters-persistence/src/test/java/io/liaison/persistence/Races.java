package io.liaison.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets one thread wait until another one is truly held up by a lock of the database. */
public final class Races {
    private static final long MOST = Duration.ofSeconds(10).toNanos();

    private Races() {}

    /** Runs beside, on a thread of its own however few processors there are. */
    public static <T> CompletableFuture<T> start(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    /** The outcome of the one that comes while the other has not committed yet, and so is held up by it. */
    public static <A, B> Either<Failure, B> late(
            UnitOfWork unitOfWork, Supplier<Either<Failure, A>> first, Supplier<Either<Failure, B>> second) {
        return unitOfWork
                .run(() -> first.get().map(done -> {
                    var waiting = start(second);
                    untilSomebodyWaits();
                    return waiting;
                }))
                .get()
                .join();
    }

    public static void untilSomebodyWaits() {
        var giveUpAt = System.nanoTime() + MOST;
        while (!somebodyWaits()) {
            assertThat(System.nanoTime()).as("nobody waits for a lock").isLessThan(giveUpAt);
            Thread.onSpinWait();
        }
    }

    private static boolean somebodyWaits() {
        return TestStorage.database()
                .ask(sql -> sql.fetchSingle("select exists (select 1 from pg_locks where not granted)")
                        .into(boolean.class))
                .get();
    }
}
