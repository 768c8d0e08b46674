package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Hands what {@link Main} opens, while the framework starts, to the wiring that the framework makes. */
final class Handover {
    private static final AtomicReference<CompletableFuture<Either<Failure, Opened>>> OPENING =
            new AtomicReference<>(new CompletableFuture<>());

    private Handover() {}

    static void begin(Supplier<Either<Failure, Opened>> opening) {
        OPENING.set(CompletableFuture.supplyAsync(
                opening, task -> Thread.ofPlatform().name("opening").start(task)));
    }

    /** Waits for the end of the opening. */
    static Either<Failure, Opened> join() {
        return OPENING.get().join();
    }
}
