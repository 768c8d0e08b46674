package io.liaison.persistence.event;

import io.liaison.application.port.outbound.ReceivedEvents.Received;
import io.liaison.domain.trigger.ReceivedEvent;
import io.liaison.persistence.schema.tables.records.ReceivedEventRow;
import io.vavr.collection.Seq;

/** An event that is about to be stored: already sealed, so that no transaction waits for that. */
record Arrival(Received received, ReceivedEventRow row, Seq<Sighting> sightings) {

    /** What comes with nothing to be remembered by is remembered by its own id, so that it is stored once at least by us. */
    static Arrival of(Received received, ReceivedEventRow row) {
        var event = received.event();
        return new Arrival(
                received,
                row,
                event.sightings().isEmpty() ? Sighting.of(event, event.id().toString()) : Sighting.allOf(event));
    }

    ReceivedEvent event() {
        return received.event();
    }
}
