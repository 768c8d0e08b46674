package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.Scope;
import java.time.Instant;

/** What one access token grants, which may be less than its family's scope after a narrowing refresh. */
public record AccessGrant(GrantFamily family, Scope scope, Instant issuedAt, Instant expiresAt) {

    boolean isActive(Instant now) {
        return now.isBefore(expiresAt) && !family.isRevoked();
    }
}
