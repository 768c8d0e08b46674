package io.liaison.persistence.grant;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What this process is at: of those who want the same, one leads and the others wait until it has landed. */
final class Flights<K> {
    private final ConcurrentMap<K, Flight> flights = new ConcurrentHashMap<>();

    /** Nothing for the one that leads from now on; for others, what to wait for. */
    Option<Flight> join(K key) {
        return Option.of(flights.putIfAbsent(key, new Flight()));
    }

    /** Ends what the leader is at; harmless when it has ended. */
    void land(K key) {
        Option.of(flights.remove(key)).forEach(Flight::end);
    }

    /** Somebody else's work. */
    static final class Flight {
        private final CountDownLatch landed = new CountDownLatch(1);
        private final long begun = System.nanoTime();

        /** Right when it has landed within that time. */
        boolean await(Duration most) {
            try {
                return landed.await(most.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Whether nobody can be at it any more. */
        boolean isOlderThan(Duration most) {
            return System.nanoTime() - begun > most.toNanos();
        }

        private void end() {
            landed.countDown();
        }
    }
}
