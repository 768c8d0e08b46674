package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names a feed: what one connection is asked for, or sent, for one occasion. */
public record FeedId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<FeedId> parse(String raw) {
        return UuidText.parse(raw).map(FeedId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
