package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names one event as it was received. */
public record EventId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<EventId> parse(String raw) {
        return UuidText.parse(raw).map(EventId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
