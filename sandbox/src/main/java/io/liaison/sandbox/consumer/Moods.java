package io.liaison.sandbox.consumer;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The mood that a consumer is in. */
final class Moods {
    private Optional<Mood> mood = Optional.empty();
    private CountDownLatch change = new CountDownLatch(1);

    /** What waits is let go. */
    synchronized void change(Optional<Mood> other) {
        mood = other;
        change.countDown();
        change = new CountDownLatch(1);
    }

    /** The mood for one event. */
    synchronized Optional<Felt> feel() {
        var felt = mood.map(now -> new Felt(now, change));
        mood = mood.flatMap(Mood::afterOne);
        return felt;
    }

    /** A mood that an event has met, and the change that would end it. */
    record Felt(Mood mood, CountDownLatch change) {

        /** Waits as long as the mood is late, or shorter when it changes first. */
        void hold() {
            try {
                var unused = change.await(mood.delay().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
