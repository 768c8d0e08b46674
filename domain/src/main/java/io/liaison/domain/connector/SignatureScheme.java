package io.liaison.domain.connector;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** By what a message of a provider is known to be its own. */
public enum SignatureScheme {
    HMAC_SHA1("hmac-sha1"),
    HMAC_SHA256("hmac-sha256"),
    ED25519("ed25519"),
    ECDSA_SHA256("ecdsa-sha256"),
    RSA_SHA256("rsa-sha256"),
    /** The secret itself comes along and is compared. */
    SHARED_SECRET("shared-secret"),
    JWT("jwt"),
    STANDARD_WEBHOOKS("standard-webhooks"),
    NONE("none");

    private static final Seq<SignatureScheme> ALL = Array.of(values());
    private final String key;

    SignatureScheme(String key) {
        this.key = key;
    }

    public static Option<SignatureScheme> parse(@Nullable String raw) {
        return ALL.find(scheme -> scheme.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
