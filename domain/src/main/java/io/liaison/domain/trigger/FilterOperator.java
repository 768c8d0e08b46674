package io.liaison.domain.trigger;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How a field of an event is compared. Values of kinds that cannot be compared are not equal, and neither is more. */
public enum FilterOperator {
    EQUAL("eq"),
    NOT_EQUAL("ne"),
    /** A text has another one in it, or a list has it among its items. */
    CONTAINS("contains"),
    STARTS_WITH("startsWith"),
    GREATER("gt"),
    LESS("lt"),
    /** It is one of several. */
    IN("in"),
    /** It is there, or with {@code false} it is not. */
    EXISTS("exists");

    private static final Seq<FilterOperator> ALL = Array.of(values());
    private final String key;

    FilterOperator(String key) {
        this.key = key;
    }

    public static Option<FilterOperator> parse(@Nullable String raw) {
        return ALL.find(operator -> operator.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
