package io.liaison.domain.trigger;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** The kinds of targets. */
public enum TargetType {
    WEBHOOK("webhook", "url"),
    KAFKA("kafka", "topic"),
    NOTIFY("notify", "channel"),
    HANDLER("handler", "handler");

    private static final Seq<TargetType> ALL = Array.of(values());
    private final String key;
    private final String member;

    TargetType(String key, String member) {
        this.key = key;
        this.member = member;
    }

    public static Seq<TargetType> all() {
        return ALL;
    }

    public static Option<TargetType> parse(@Nullable String raw) {
        return ALL.find(type -> type.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }

    /** What a target of this kind is called by: the only member that it has. */
    public String member() {
        return member;
    }
}
