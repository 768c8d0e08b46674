package io.liaison.domain.authentication;

import io.vavr.collection.Seq;

/** All that a person entered to connect: the way of authenticating and the connector's own fields. */
public record AuthenticationDetails(AuthenticationType how, FieldValues fields) {

    /** Every stored secret behind these details. */
    public Seq<SecretRef> secrets() {
        return how.secrets().appendAll(fields.secret().values());
    }
}
