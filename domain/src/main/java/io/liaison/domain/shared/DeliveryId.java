package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names one event on its way to one target. It stays the same however often that is tried, so that a consumer can tell a repetition. */
public record DeliveryId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<DeliveryId> parse(String raw) {
        return UuidText.parse(raw).map(DeliveryId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
