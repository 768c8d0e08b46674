package io.liaison.domain.audit;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What an entry of the audit can be about. What belongs to one of these, as a key does to its holder, is told of it. */
public enum SubjectKind {
    TENANT("tenant"),
    FOLDER("folder"),
    CONNECTION("connection"),
    CONNECTOR("connector"),
    PRINCIPAL("principal"),
    ROLE("role"),

    /** What stands in an entry that this program could not have written. */
    UNKNOWN("unknown");

    private static final Seq<SubjectKind> ALL = Array.of(values());
    private final String key;

    SubjectKind(String key) {
        this.key = key;
    }

    public static Option<SubjectKind> parse(String raw) {
        return ALL.find(kind -> kind.key.equals(raw));
    }

    /** The spelling on the wire and in the chain, which never changes. */
    public String key() {
        return key;
    }
}
