package io.liaison.persistence.presence;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The time that all processes agree on, in whole milliseconds: what the database has said last, and what has passed since by
 * a clock that nobody sets. Before the database has said anything it is the time of this machine.
 */
final class SharedClock implements InstantSource {
    private volatile Reading last = new Reading(Instant.now(), System.nanoTime());

    void set(Instant told) {
        last = new Reading(told, System.nanoTime());
    }

    @Override
    public Instant instant() {
        return last.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Reading(Instant told, long at) {

        Instant now() {
            return told.plusNanos(System.nanoTime() - at);
        }
    }
}
