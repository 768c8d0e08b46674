package io.liaison.persistence.event;

import io.liaison.domain.trigger.ReceivedEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** What an event is remembered by, in a feed, and when that was. */
record Sighting(Place place, Instant at) {

    static Seq<Sighting> allOf(ReceivedEvent event) {
        return event.sightings().flatMap(text -> of(event, text)).distinct();
    }

    static Seq<Sighting> of(ReceivedEvent event, String text) {
        return List.of(new Sighting(new Place(event.feed().value(), Fingerprint.of(text)), event.at()));
    }

    /** What tells one from another. Everybody stores them in the order of feeds and digests, and so waits for nobody who waits for him. */
    record Place(UUID feed, UUID digest) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::feed).thenComparing(Place::digest);
    }
}
