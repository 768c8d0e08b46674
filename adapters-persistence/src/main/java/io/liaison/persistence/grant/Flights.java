package io.liaison.persistence.grant;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Of many in this process who need the same thing at once, one goes and gets it, and the others wait until that one is back.
 * What was got they look up where it is kept: a flight carries nothing but the number of whoever leads it.
 */
final class Flights<K> {
    private final ConcurrentMap<K, Flight> open = new ConcurrentHashMap<>();

    /** Right: the caller leads, and has to land whatever happens. Left: the flight to wait for. */
    Either<Flight, Flight> join(K key) {
        var own = new Flight();
        return Option.of(open.putIfAbsent(key, own)).toEither(own).swap();
    }

    /** All who waited go on, and whoever joins from now on leads the next one. A flight that has landed lands no other. */
    void land(K key, Flight flight) {
        if (open.remove(key, flight)) {
            flight.end();
        }
    }

    /** The same for whoever knows only its number. */
    void land(K key, long number) {
        Option.of(open.get(key)).filter(flight -> flight.number == number).forEach(flight -> land(key, flight));
    }

    /** Under way or landed. */
    static final class Flight {
        private static final long NONE = -1;
        private final CountDownLatch landed = new CountDownLatch(1);
        private final long begun = System.nanoTime();
        private volatile long number = NONE;

        private Flight() {}

        /** For its leader, who will know it by that number when it lands. */
        void under(long given) {
            number = given;
        }

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
