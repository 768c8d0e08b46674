package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import io.liaison.sandbox.registry.Account;
import io.liaison.sandbox.registry.Scopes;
import java.time.Instant;
import java.util.Optional;

/** Keys that people have made for programs by hand: random, without an end, and worth what this store says about them. */
public final class HandedOutKeys {
    private final Recent<AccessGrant> keys = new Recent<>();
    private final GrantFamilies families;

    public HandedOutKeys(GrantFamilies families) {
        this.families = families;
    }

    public synchronized String handOut(Account account) {
        var key = new BearerAccessToken().getValue();
        var family = families.handedOut(account, Scopes.all());
        keys.put(key, new AccessGrant(family, family.scope(), Instant.MIN, Instant.MAX));
        return key;
    }

    /** What the key grants, until it is withdrawn. */
    public synchronized Optional<AccessGrant> active(String key) {
        return keys.get(key).filter(grant -> !grant.family().isRevoked());
    }
}
