package io.liaison.domain.shared;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How much a provider ends when it is told that a token is no longer wanted; RFC 7009 leaves that to it. */
public enum RevocationReach {
    /** The grant that the token belongs to. */
    TOKEN("token"),
    /** All that the account has granted to the client, whichever connection stands on it. */
    ACCOUNT("account");

    private static final Seq<RevocationReach> ALL = Array.of(values());
    private final String key;

    RevocationReach(String key) {
        this.key = key;
    }

    public static Option<RevocationReach> parse(@Nullable String raw) {
        return ALL.find(reach -> reach.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
