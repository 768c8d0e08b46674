package io.liaison.trial.stage;

import java.time.Instant;
import java.time.InstantSource;

/** Starts now, since proofs of clients are made by real time, and moves only when told to. */
public final class MovedClock implements InstantSource {
    private Instant now = Instant.now();

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void passUntil(Instant later) {
        now = later;
    }
}
