package io.liaison.domain.access;

import io.vavr.collection.Array;
import io.vavr.control.Option;

/** What a principal stands for. */
public enum PrincipalKind {
    USER("user"),
    GROUP("group"),
    ROBOT("robot"),
    APP("app");

    private final String key;

    PrincipalKind(String key) {
        this.key = key;
    }

    public static Option<PrincipalKind> parse(String raw) {
        return Array.of(values()).find(kind -> kind.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
