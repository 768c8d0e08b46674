package io.liaison.domain.connector;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How the cursors of a poll are written, and so with which one it begins. */
public enum CursorStart {
    /** As RFC 3339 has it. */
    INSTANT("instant"),
    /** The same without a zone, which is UTC, and with a space in the middle. */
    DATE_TIME("date-time"),
    EPOCH_SECONDS("epoch-seconds"),
    EPOCH_MILLIS("epoch-millis"),
    /** There is none at first: the first answer only tells what is there already, and how far it leads. */
    NONE("none");

    private static final Seq<CursorStart> ALL = Array.of(values());
    private final String key;

    CursorStart(String key) {
        this.key = key;
    }

    public static Option<CursorStart> parse(@Nullable String raw) {
        return ALL.find(start -> start.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
