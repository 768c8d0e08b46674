package io.liaison.persistence.grant;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Of many in this process who need the same thing at once, one goes and gets it, and the others wait until that one is back.
 * What was got they look up where it is kept: a flight carries nothing.
 */
final class Flights<K> {
    private final ConcurrentMap<K, Flight> open = new ConcurrentHashMap<>();

    /** None: the caller leads, and has to {@link #land} whatever happens. Otherwise the flight to wait for. */
    Option<Flight> join(K key) {
        return Option.of(open.putIfAbsent(key, new Flight()));
    }

    /** For the leader alone: whoever joins from now on leads the next flight, and all who waited for this one go on. */
    void land(K key) {
        Option.of(open.remove(key)).forEach(Flight::end);
    }

    /** Somebody else's, under way or landed. */
    static final class Flight {
        private final CountDownLatch landed = new CountDownLatch(1);
        private final long begun = System.nanoTime();

        private Flight() {}

        /** Waits for its end; false when that did not come in time, or when the waiting thread is wanted elsewhere. */
        boolean await(Duration patience) {
            try {
                return landed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException wanted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Whether its leader cannot be on the way any more. */
        boolean isOlderThan(Duration most) {
            return System.nanoTime() - begun > most.toNanos();
        }

        private void end() {
            landed.countDown();
        }
    }
}
