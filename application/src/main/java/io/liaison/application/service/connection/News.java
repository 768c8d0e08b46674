package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.ConnectionEvents;
import io.liaison.domain.connection.ConnectionEvent;

/** Tells what has happened once it is stored. It has happened then, whether anybody could be told or not. */
public final class News {
    private final ConnectionEvents events;

    public News(ConnectionEvents events) {
        this.events = events;
    }

    /** The outcome, unchanged, after the event was told. */
    public <T> T tell(ConnectionEvent event, T outcome) {
        return events.publish(event).fold(unheard -> outcome, heard -> outcome);
    }
}
