package io.liaison.domain.trigger;

import io.liaison.domain.shared.EventId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** One item of an answer to a poll. {@code cursor} tells how far whoever has seen it has come. */
public record FoundItem(String id, Option<String> cursor, EventBody body) {

    /** What it is remembered by: an item that has changed since is another piece of news. */
    public String sighting() {
        return cursor.fold(() -> id, mark -> id + "@" + mark);
    }

    /** The event that it is to its feed. */
    public ReceivedEvent received(Feed feed, EventId event, Instant at) {
        return new ReceivedEvent(
                event, feed.tenant(), feed.connection(), feed.id(), Option.some(id), List.of(sighting()), body, at);
    }
}
