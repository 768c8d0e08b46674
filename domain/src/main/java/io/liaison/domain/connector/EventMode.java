package io.liaison.domain.connector;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Who speaks first when something happens: we ask again and again, or the provider calls. */
public enum EventMode {
    POLLING("polling"),
    WEBHOOK("webhook");

    private static final Seq<EventMode> ALL = Array.of(values());
    private final String key;

    EventMode(String key) {
        this.key = key;
    }

    public static Option<EventMode> parse(@Nullable String raw) {
        return ALL.find(mode -> mode.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
