package io.liaison.rest.console.field;

import io.liaison.rest.console.frame.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field, entered as its kind says: a line or several, hidden, chosen, ticked or a number. {@code when} is a field with one
 * of whose {@code values} this one is asked for.
 */
public record Field(
        String name,
        String label,
        String kind,
        boolean required,
        @Nullable String pattern,
        List<Choice> choices,
        @Nullable String help,
        @Nullable String example,
        String value,
        @Nullable String fault,
        @Nullable String when,
        String values) {}
