package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Subject;

/** One consent, or one machine's request, that every code and token made from it refers to: revoked together. */
public final class GrantFamily {
    private final ClientID client;
    private final Subject subject;
    private final Scope scope;
    private volatile boolean revoked;

    GrantFamily(ClientID client, Subject subject, Scope scope) {
        this.client = client;
        this.subject = subject;
        this.scope = scope;
    }

    public ClientID client() {
        return client;
    }

    /** The account that consented; for a machine the client itself. */
    public Subject subject() {
        return subject;
    }

    public Scope scope() {
        return scope;
    }

    public boolean isRevoked() {
        return revoked;
    }

    /** For good: there is no way back. */
    public void revoke() {
        revoked = true;
    }
}
