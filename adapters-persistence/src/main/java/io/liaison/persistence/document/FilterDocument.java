package io.liaison.persistence.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter: a group, a condition, or an expression; each has the members of its kind only. */
public record FilterDocument(
        @Nullable List<FilterDocument> all,
        @Nullable List<FilterDocument> any,
        @Nullable Condition condition,
        @Nullable String expression) {

    /** A field, how it is compared, and what with. */
    public record Condition(String field, String operator, Value value) {}

    /** One value with the one member that it has; a number is text, so that no digit of it is lost. */
    public record Value(
            @Nullable String text,
            @Nullable Boolean flag,
            @Nullable String number,
            @Nullable List<Value> items) {}
}
