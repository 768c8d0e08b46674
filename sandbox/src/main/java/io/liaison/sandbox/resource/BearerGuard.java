package io.liaison.sandbox.resource;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import io.liaison.sandbox.grants.AccessGrant;
import io.liaison.sandbox.grants.AccessTokens;

/** Lets active access tokens in (RFC 6750), and keys. Only from headers: what stands in a URL ends up in logs. */
public final class BearerGuard {
    private static final String BEARER = "Bearer ";

    private final AccessTokens accessTokens;
    private final KeyGuard keys;

    public BearerGuard(AccessTokens accessTokens, KeyGuard keys) {
        this.accessTokens = accessTokens;
        this.keys = keys;
    }

    public AccessGrant admit(HTTPRequest request) throws GeneralException {
        var byKey = keys.admit(request);
        return byKey.isPresent() ? byKey.get() : byToken(request);
    }

    private AccessGrant byToken(HTTPRequest request) throws GeneralException {
        var header = request.getAuthorization();
        if (header == null) {
            throw new GeneralException(
                    keys.isShown(request) ? BearerTokenError.INVALID_TOKEN : BearerTokenError.MISSING_TOKEN);
        }
        if (!header.startsWith(BEARER)) {
            throw new GeneralException(BearerTokenError.INVALID_TOKEN);
        }
        return accessTokens
                .active(BearerAccessToken.parse(header).getValue())
                .orElseThrow(() -> new GeneralException(BearerTokenError.INVALID_TOKEN));
    }

    /** The same, for what needs that scope; answers whose it is. */
    public String require(String scope, HTTPRequest request) throws GeneralException {
        var grant = admit(request);
        if (!grant.scope().contains(scope)) {
            throw new GeneralException(BearerTokenError.INSUFFICIENT_SCOPE.setScope(new Scope(scope)));
        }
        return grant.family().subject().getValue();
    }
}
