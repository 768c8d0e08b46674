package io.liaison.rest.trigger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event as it was received; {@code sourceId} is what the provider calls it. */
public record EventDto(String id, @Nullable String sourceId, Instant receivedAt, String mediaType, Object body) {

    /** It may hold anything. */
    @Override
    public String toString() {
        return "EventDto[" + id + "]";
    }
}
