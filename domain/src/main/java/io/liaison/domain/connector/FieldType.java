package io.liaison.domain.connector;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** What a field of a form holds. */
public enum FieldType {
    TEXT("text"),
    SECRET("secret"),
    CHOICE("choice"),
    BOOLEAN("boolean"),
    NUMBER("number"),
    LIST("list");

    private static final Seq<FieldType> ALL = Array.of(values());
    private final String key;

    FieldType(String key) {
        this.key = key;
    }

    public static Option<FieldType> parse(@Nullable String raw) {
        return ALL.find(type -> type.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
