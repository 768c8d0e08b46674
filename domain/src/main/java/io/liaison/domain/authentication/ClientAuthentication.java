package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How a client authenticates at the token endpoint; names as registered for OAuth (RFC 7591, RFC 8705). */
public enum ClientAuthentication {
    CLIENT_SECRET_BASIC("client_secret_basic"),
    CLIENT_SECRET_POST("client_secret_post"),
    PRIVATE_KEY_JWT("private_key_jwt"),
    TLS_CLIENT_AUTH("tls_client_auth"),
    NONE("none");

    private static final Seq<ClientAuthentication> ALL = Array.of(values());
    private final String key;

    ClientAuthentication(String key) {
        this.key = key;
    }

    public static Option<ClientAuthentication> parse(@Nullable String raw) {
        return ALL.find(method -> method.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }

    public boolean usesCertificate() {
        return this == PRIVATE_KEY_JWT || this == TLS_CLIENT_AUTH;
    }
}
