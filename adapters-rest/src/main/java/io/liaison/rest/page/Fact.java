package io.liaison.rest.page;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** One line of a page: what it is, what it says, and where to read more. */
public record Fact(String label, String value, @Nullable String link) {

    public Fact(String label, String value) {
        this(label, value, null);
    }

    /** None where there is nothing to say. */
    public static Option<Fact> ifAny(String label, @Nullable String value) {
        return value == null ? Option.none() : Option.some(new Fact(label, value));
    }
}
