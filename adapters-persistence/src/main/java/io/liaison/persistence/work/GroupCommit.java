package io.liaison.persistence.work;

import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Writes by one transaction what many bring at the same time, in the order in which they come. While one is under way, whoever
 * comes waits for the next one, which takes along all who wait and runs in the thread of the first of them. What fails
 * together is tried alone, so nobody fails for what another has brought; and whoever waits too long goes alone. Where nobody is
 * in a hurry, whoever comes first lingers for others.
 */
public final class GroupCommit<T, R> {
    private final Lock lock = new ReentrantLock();
    private final Queue<Asked<T, R>> waiting = new ArrayDeque<>();
    private final Duration linger;
    private final Duration patience;
    private final Function<Seq<T>, Either<Failure, Seq<R>>> transaction;
    private boolean isUnderWay;

    /** {@code transaction} answers for each that it is given, in that order, once it has committed. */
    public GroupCommit(Duration patience, Function<Seq<T>, Either<Failure, Seq<R>>> transaction) {
        this(Duration.ZERO, patience, transaction);
    }

    /** {@code linger} is how long the first one waits for others. */
    public GroupCommit(Duration linger, Duration patience, Function<Seq<T>, Either<Failure, Seq<R>>> transaction) {
        this.linger = linger;
        this.patience = patience;
        this.transaction = transaction;
    }

    /** On the right once it is certain to stay. */
    public Either<Failure, R> write(T item) {
        var asked = new Asked<T, R>(item);
        return goesAtOnce(asked) ? lead(asked, gathered(asked)) : follow(asked);
    }

    private Either<Failure, R> alone(T item) {
        return transaction.apply(List.of(item)).map(Seq::head);
    }

    private boolean goesAtOnce(Asked<T, R> asked) {
        lock.lock();
        try {
            if (!isUnderWay) {
                isUnderWay = true;
                return true;
            }
            waiting.add(asked);
            return false;
        } finally {
            lock.unlock();
        }
    }

    private List<Asked<T, R>> gathered(Asked<T, R> first) {
        if (linger.isZero()) {
            return List.of(first);
        }
        LockSupport.parkNanos(linger.toNanos());
        lock.lock();
        try {
            return waitingNow().prepend(first);
        } finally {
            lock.unlock();
        }
    }

    private Either<Failure, R> follow(Asked<T, R> asked) {
        return switch (asked.await(patience)) {
            case Asked.Turn.Lead<T, R> next -> lead(asked, next.batch());
            case Asked.Turn.Home<T, R> home ->
                home.found()
                        .flatMap(told ->
                                told.<Either<Failure, R>>map(Either::right).getOrElse(() -> alone(asked.key())));
            case Asked.Turn.Alone<T, R> alone -> alone(asked.key());
        };
    }

    private Either<Failure, R> lead(Asked<T, R> first, List<Asked<T, R>> batch) {
        try {
            var outcome = writeAll(batch);
            outcome.forEach(all -> batch.zipWith(all, GroupCommit::home).forEach(Runnable::run));
            return outcome.isRight() || batch.size() == 1
                    ? outcome.map(all -> all.get(batch.indexOf(first)))
                    : alone(first.key());
        } finally {
            batch.forEach(Asked::goesAlone);
        }
    }

    private Either<Failure, Seq<R>> writeAll(List<Asked<T, R>> batch) {
        try {
            return transaction.apply(batch.map(Asked::key));
        } finally {
            passOn();
        }
    }

    private static <T, R> Runnable home(Asked<T, R> asked, R outcome) {
        return () -> asked.comesHome(Either.right(Option.some(outcome)));
    }

    private void passOn() {
        lock.lock();
        try {
            var batch = waitingNow();
            isUnderWay = batch.exists(asked -> asked.leads(batch));
        } finally {
            lock.unlock();
        }
    }

    private List<Asked<T, R>> waitingNow() {
        var all = List.ofAll(waiting);
        waiting.clear();
        return all;
    }
}
