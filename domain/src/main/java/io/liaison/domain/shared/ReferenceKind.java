package io.liaison.domain.shared;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * What may depend on a connection and so keep it from being deleted.
 *
 * @source « Supprimer une connexion », the remark on processes, workflows, triggers and apps
 */
public enum ReferenceKind {
    PROCESS("process"),
    WORKFLOW("workflow"),
    TRIGGER("trigger"),
    APP("app");

    private static final Seq<ReferenceKind> ALL = Array.of(values());
    private final String key;

    ReferenceKind(String key) {
        this.key = key;
    }

    public static Option<ReferenceKind> parse(@Nullable String raw) {
        return ALL.find(kind -> kind.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
