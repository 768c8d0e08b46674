package io.liaison.persistence.work;

import io.liaison.domain.error.Failure;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Loads by one round trip what many ask for at the same time. While enough round trips are under way, whoever comes waits for
 * the next one, which takes along all who wait; it begins after they have asked, so nobody is told what was true before. It
 * runs in the thread of one of them, and whoever waits too long for others goes alone.
 */
public final class BatchLoader<K, V> {
    private final Lock lock = new ReentrantLock();
    private final Queue<Asked<K, V>> waiting = new ArrayDeque<>();
    private final int mostAtOnce;
    private final Duration patience;
    private final Function<Set<K>, Either<Failure, Map<K, V>>> roundTrip;
    private int underWay;

    /** {@code roundTrip} answers what there is of the keys that it is given. */
    public BatchLoader(int mostAtOnce, Duration patience, Function<Set<K>, Either<Failure, Map<K, V>>> roundTrip) {
        this.mostAtOnce = mostAtOnce;
        this.patience = patience;
        this.roundTrip = roundTrip;
    }

    /** None where there is nothing under that key. */
    public Either<Failure, Option<V>> load(K key) {
        var asked = new Asked<K, V>(key);
        return goesAtOnce(asked) ? lead(key, List.of(asked)) : follow(asked);
    }

    /** For whoever may share with nobody. */
    public Either<Failure, Option<V>> loadAlone(K key) {
        return roundTrip.apply(HashSet.of(key)).map(found -> found.get(key));
    }

    private boolean goesAtOnce(Asked<K, V> asked) {
        lock.lock();
        try {
            if (underWay < mostAtOnce) {
                underWay++;
                return true;
            }
            waiting.add(asked);
            return false;
        } finally {
            lock.unlock();
        }
    }

    private Either<Failure, Option<V>> follow(Asked<K, V> asked) {
        return switch (asked.await(patience)) {
            case Asked.Turn.Lead<K, V> next -> lead(asked.key(), next.batch());
            case Asked.Turn.Home<K, V> home -> home.found();
            case Asked.Turn.Alone<K, V> alone -> loadAlone(asked.key());
        };
    }

    private Either<Failure, Option<V>> lead(K key, List<Asked<K, V>> batch) {
        try {
            var found = loadAll(batch);
            batch.forEach(asked -> asked.comesHome(found.map(all -> all.get(asked.key()))));
            return found.map(all -> all.get(key));
        } finally {
            batch.forEach(Asked::goesAlone);
        }
    }

    private Either<Failure, Map<K, V>> loadAll(List<Asked<K, V>> batch) {
        try {
            return roundTrip.apply(batch.map(Asked::key).toSet());
        } finally {
            passOn();
        }
    }

    private void passOn() {
        lock.lock();
        try {
            var batch = List.ofAll(waiting);
            waiting.clear();
            if (!batch.exists(asked -> asked.leads(batch))) {
                underWay--;
            }
        } finally {
            lock.unlock();
        }
    }
}
