package io.liaison.domain.authentication;

import io.vavr.collection.Map;
import io.vavr.control.Option;

/** All that a person entered to connect, checked and not yet stored; the counterpart of {@link AuthenticationDetails}. */
public record Entered(
        Credentials credentials, Map<String, FieldValue> open, Map<String, Secret> secret, Option<ProofKey> proofKey) {

    /** With no key. */
    public Entered(Credentials credentials, Map<String, FieldValue> open, Map<String, Secret> secret) {
        this(credentials, open, secret, Option.none());
    }

    /** The open values as they stand in addresses. */
    public Map<String, String> texts() {
        return open.mapValues(FieldValue::asText);
    }
}
