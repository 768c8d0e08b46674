package io.liaison.persistence.work;

import io.liaison.domain.error.Failure;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** The interleavings of a few threads, by Lincheck, which also finds those in which somebody waits for ever. */
class BatchLoaderInterleavingsTest {

    @Test
    void everybody_is_told_what_is_true_after_they_have_asked() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsPerThread(2)
                .iterations(5)
                .invocationsPerIteration(200)
                .check(Register.class);
    }

    /** What was written before somebody asks is what they read. */
    public static class Register {
        private static final Duration LONG = Duration.ofHours(1);
        private final BatchLoader<String, Integer> loader = new BatchLoader<>(1, LONG, this::roundTrip);
        private final AtomicInteger stored = new AtomicInteger();

        @Operation
        public int write() {
            return stored.incrementAndGet();
        }

        @Operation
        public int read() {
            return loader.load("it").get().get();
        }

        private Either<Failure, Map<String, Integer>> roundTrip(Set<String> keys) {
            var now = stored.get();
            return Either.right(keys.toMap(key -> key, key -> now));
        }
    }
}
