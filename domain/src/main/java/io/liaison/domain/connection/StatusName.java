package io.liaison.domain.connection;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** The statuses by name: what lists filter by and clients read. */
public enum StatusName {
    PENDING("pending"),
    CONNECTED("connected"),
    DISCONNECTED("disconnected");

    private static final Seq<StatusName> ALL = Array.of(values());
    private final String key;

    StatusName(String key) {
        this.key = key;
    }

    public static Option<StatusName> parse(@Nullable String raw) {
        return ALL.find(status -> status.key.equals(raw));
    }

    public static StatusName of(ConnectionStatus status) {
        return switch (status) {
            case ConnectionStatus.Pending pending -> PENDING;
            case ConnectionStatus.Connected connected -> CONNECTED;
            case ConnectionStatus.Disconnected disconnected -> DISCONNECTED;
        };
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
