package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.rest.launch.Opening.Opened;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What a start has begun before the container is there: the settings, and all that opens beside it. */
record Start(Settings settings, CompletableFuture<Either<Failure, Opened>> opening) {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final CompletableFuture<Start> HANDED_OVER = new CompletableFuture<>();

    /** The container makes its own objects, so what main has begun reaches it here. */
    static void handOver(Start start) {
        HANDED_OVER.complete(start);
    }

    static Start handedOver() {
        return HANDED_OVER.join();
    }

    /** Waits until everything is open, or is known not to open. */
    Either<Failure, Opened> outcome() {
        return opening.join();
    }

    /** Whether the storage answers now; it does not before it is open. */
    Either<Failure, String> ping() {
        return opening.getNow(Either.left(new StorageUnavailable(SOON)))
                .flatMap(opened -> opened.installation().storage().health().ping());
    }

    /** What did not open needs no closing. */
    Either<Failure, String> close() {
        return outcome()
                .fold(
                        unopened -> Either.right("not opened"),
                        opened -> opened.installation().storage().closing().close());
    }
}
