package io.liaison.sandbox.protocol;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.liaison.sandbox.grants.GrantFamily;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/** Says in a signed token who consented, for a client that asked with the scope {@code openid}. */
public final class IdTokens {
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Endpoints endpoints;
    private final SigningKey key;
    private final InstantSource clock;

    public IdTokens(Endpoints endpoints, SigningKey key, InstantSource clock) {
        this.endpoints = endpoints;
        this.key = key;
        this.clock = clock;
    }

    JWT issue(GrantFamily family, AuthorizationRequest request) {
        var now = clock.instant();
        var claims = new IDTokenClaimsSet(
                endpoints.issuer(),
                family.subject(),
                List.of(new Audience(family.client())),
                Date.from(now.plus(LIFETIME)),
                Date.from(now));
        var nonce = request.getCustomParameter("nonce");
        if (nonce != null) {
            claims.setNonce(new Nonce(nonce.getFirst()));
        }
        try {
            return key.sign(claims.toJWTClaimsSet());
        } catch (ParseException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
