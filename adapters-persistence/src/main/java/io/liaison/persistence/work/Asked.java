package io.liaison.persistence.work;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody who waits in a {@link BatchLoader}, and what becomes of it: the first word counts. */
final class Asked<K, V> {
    private final K key;
    private final CompletableFuture<Turn<K, V>> turn = new CompletableFuture<>();

    Asked(K key) {
        this.key = key;
    }

    K key() {
        return key;
    }

    /** False where something else has become of it. */
    boolean leads(List<Asked<K, V>> batch) {
        return turn.complete(new Turn.Lead<>(batch));
    }

    void comesHome(Either<Failure, Option<V>> found) {
        turn.complete(new Turn.Home<>(found));
    }

    void goesAlone() {
        turn.complete(new Turn.Alone<>());
    }

    Turn<K, V> await(Duration patience) {
        try {
            return turn.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException late) {
            goesAlone();
        } catch (InterruptedException wanted) {
            goesAlone();
            Thread.currentThread().interrupt();
        }
        return turn.join();
    }

    /** How it goes on. */
    sealed interface Turn<K, V> {

        /** It makes the next round trip for all of these. */
        record Lead<K, V>(List<Asked<K, V>> batch) implements Turn<K, V> {}

        /** Somebody else has made it. */
        record Home<K, V>(Either<Failure, Option<V>> found) implements Turn<K, V> {}

        /** Nobody has. */
        record Alone<K, V>() implements Turn<K, V> {}
    }
}
