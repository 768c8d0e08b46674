package io.liaison.persistence.rounds;

import io.liaison.application.port.outbound.Rounds;

/** Rounds that are ended before the connections are that they work through. */
public interface RunningRounds extends Rounds, AutoCloseable {

    /** Ends what is being done as soon as it can be ended, and begins nothing more. */
    @Override
    void close();
}
