package io.liaison.sandbox.faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One request that a fault has hit, and the reset that would let it go. */
record Strike(Fault fault, CountDownLatch reset) {

    /** Waits that long, or shorter when the reset comes first. */
    void hold(Duration time) {
        try {
            var unused = reset.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
