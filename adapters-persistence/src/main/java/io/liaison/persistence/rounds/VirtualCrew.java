package io.liaison.persistence.rounds;

import io.liaison.application.port.outbound.Crew;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** A thread for each task, which costs next to nothing while it waits; an interruption reaches them all. */
final class VirtualCrew implements Crew {
    private static final ThreadFactory HANDS =
            Thread.ofVirtual().name("liaison-hand-", 0).factory();

    @Override
    public <T, R> Either<Failure, Seq<R>> each(Seq<T> tasks, Function<? super T, Either<Failure, R>> work) {
        try (var hands = Executors.newThreadPerTaskExecutor(HANDS)) {
            var begun = Array.ofAll(tasks).map(task -> CompletableFuture.supplyAsync(() -> work.apply(task), hands));
            return Either.sequenceRight(begun.map(CompletableFuture::join));
        }
    }
}
