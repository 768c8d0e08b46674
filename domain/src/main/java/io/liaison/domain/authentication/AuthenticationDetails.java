package io.liaison.domain.authentication;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * All that a person entered to connect: the way of authenticating and the connector's own fields; and the key that was made
 * for it, where tokens are to be bound to one.
 */
public record AuthenticationDetails(AuthenticationType how, FieldValues fields, Option<SecretRef> proofKey) {

    /** With no key. */
    public AuthenticationDetails(AuthenticationType how, FieldValues fields) {
        this(how, fields, Option.none());
    }

    /** With what the provider has told of the connection, beside what was entered. */
    public AuthenticationDetails learning(Map<String, String> facts) {
        return new AuthenticationDetails(how, fields.with(facts), proofKey);
    }

    /** Every stored secret behind these details. */
    public Seq<SecretRef> secrets() {
        return how.secrets().appendAll(fields.secret().values()).appendAll(proofKey);
    }
}
