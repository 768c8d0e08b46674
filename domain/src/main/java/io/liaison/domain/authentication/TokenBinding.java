package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Whether the tokens of a connection are bound to a key, so that they open nothing without a proof of it (RFC 9449). */
public enum TokenBinding {
    /** An unbound token is not used. */
    REQUIRED("required"),
    /** Wherever the issuer says that it can be done. */
    OFFERED("offered"),
    /** Whoever holds a token can use it, which is what callers know. */
    NEVER("never");

    private static final Seq<TokenBinding> ALL = Array.of(values());
    private final String key;

    TokenBinding(String key) {
        this.key = key;
    }

    public static Option<TokenBinding> parse(@Nullable String raw) {
        return ALL.find(binding -> binding.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
