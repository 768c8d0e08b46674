package io.liaison.rest.wire;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** Reads {@code true} and {@code false}, spelt so and in no other way. */
public final class Flag {
    private static final Map<String, Boolean> SPELLINGS = HashMap.of("true", true, "false", false);

    private Flag() {}

    public static Option<Boolean> parse(String raw) {
        return SPELLINGS.get(raw);
    }
}
