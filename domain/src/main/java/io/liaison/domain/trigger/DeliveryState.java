package io.liaison.domain.trigger;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What has become of a delivery. */
public enum DeliveryState {
    PENDING("pending"),
    DELIVERED("delivered"),
    /** Nobody tries any more, until somebody asks for it. */
    DEAD("dead");

    private static final Seq<DeliveryState> ALL = Array.of(values());
    private final String key;

    DeliveryState(String key) {
        this.key = key;
    }

    public static Option<DeliveryState> parse(@Nullable String raw) {
        return ALL.find(state -> state.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
