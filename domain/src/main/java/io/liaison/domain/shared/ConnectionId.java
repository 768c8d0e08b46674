package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names a connection, for ever: workflows hold it, so reconnecting, renaming and moving keep it. */
public record ConnectionId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<ConnectionId> parse(String raw) {
        return UuidText.parse(raw).map(ConnectionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
