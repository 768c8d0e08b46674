package io.liaison.domain.trigger;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How much of an event its target is sent. */
public enum PayloadKind {
    /** All that the provider said. */
    FULL("full"),
    /** Where to ask for it, so that it goes to nobody who may not use the connection. */
    REFERENCE("reference");

    private static final Seq<PayloadKind> ALL = Array.of(values());
    private final String key;

    PayloadKind(String key) {
        this.key = key;
    }

    public static Option<PayloadKind> parse(@Nullable String raw) {
        return ALL.find(kind -> kind.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
