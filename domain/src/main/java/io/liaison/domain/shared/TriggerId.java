package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names a trigger, for ever: consumers find it in what they are sent. */
public record TriggerId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<TriggerId> parse(String raw) {
        return UuidText.parse(raw).map(TriggerId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
