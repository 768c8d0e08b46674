package io.liaison.domain.authentication;

import io.vavr.control.Option;

/** What a client shows, with the secret behind it in the vault; the counterpart of {@link ClientCredential}. */
public record ClientProof(Method method, Option<SecretRef> secret) {

    /** Where it is shown. */
    public enum Method {
        NOWHERE,
        HEADER,
        BODY,
        ASSERTION,
        MUTUAL_TLS
    }
}
