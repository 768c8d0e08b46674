package io.liaison.persistence.audit;

import io.liaison.application.port.outbound.UsageJournal;

/** A journal that is ended before the connections are that it writes through. */
public interface Journal extends UsageJournal, AutoCloseable {

    /** Writes what is left to be written. */
    @Override
    void close();
}
