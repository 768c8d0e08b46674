package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Subject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One consent, or one machine's request, that every code and token made from it refers to: revoked together. */
public final class GrantFamily {
    private final String id = UUID.randomUUID().toString();
    private final AtomicInteger pairs = new AtomicInteger();
    private final ClientID client;
    private final Subject subject;
    private final Scope scope;
    private volatile boolean revoked;
    private volatile boolean reused;

    GrantFamily(ClientID client, Subject subject, Scope scope) {
        this.client = client;
        this.subject = subject;
        this.scope = scope;
    }

    public String id() {
        return id;
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

    /** Whether it ended because a refresh token was shown twice. */
    public boolean isReused() {
        return reused;
    }

    /** For good: there is no way back. */
    public void revoke() {
        revoked = true;
    }

    /** Of the next pair of tokens: 0 for the first. */
    int nextNumber() {
        return pairs.getAndIncrement();
    }

    void revokeForReuse() {
        reused = true;
        revoke();
    }
}
