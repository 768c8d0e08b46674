package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/** Opaque bearer tokens: random, and worth what this store says about them. */
public final class AccessTokens {
    private final Recent<AccessGrant> tokens = new Recent<>();
    private final InstantSource clock;
    private final Duration usualLifetime;
    private Duration lifetime;

    public AccessTokens(InstantSource clock, Duration usualLifetime) {
        this.clock = clock;
        this.usualLifetime = usualLifetime;
        this.lifetime = usualLifetime;
    }

    public synchronized BearerAccessToken issue(GrantFamily family, Scope scope) {
        var now = clock.instant();
        var token = new BearerAccessToken(lifetime.toSeconds(), scope);
        tokens.put(token.getValue(), new AccessGrant(family, scope, now, now.plus(lifetime)));
        return token;
    }

    /** What the token grants, as long as it is neither expired nor revoked, alone or with its family. */
    public synchronized Optional<AccessGrant> active(String token) {
        return tokens.get(token).filter(grant -> grant.isActive(clock.instant()));
    }

    /** Expires now what would have expired later. */
    public synchronized void expire(Predicate<GrantFamily> which) {
        tokens.removeIf(grant -> which.test(grant.family()));
    }

    public synchronized void revoke(String token) {
        tokens.remove(token);
    }

    public synchronized Duration lifetime() {
        return lifetime;
    }

    /** For tokens issued from now on. */
    public synchronized void changeLifetime(Duration changed) {
        lifetime = changed;
    }

    public synchronized void resetLifetime() {
        lifetime = usualLifetime;
    }
}
