package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.AccessGrant;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.grants.GrantFamily;
import io.liaison.sandbox.grants.RefreshTokens;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Client;

/** {@code POST /revoke}, RFC 7009: a refresh token takes its whole grant with it, an access token goes alone. */
public final class RevocationEndpoint implements Endpoint {
    private final ClientAuthenticator authenticator;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;

    public RevocationEndpoint(
            ClientAuthenticator authenticator, AccessTokens accessTokens, RefreshTokens refreshTokens) {
        this.authenticator = authenticator;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
    }

    /** 200 for a token that is unknown or dead already, too: there is nothing left to do. */
    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var request = TokenRevocationRequest.parse(http);
        var client = authenticator.identify(request);
        var token = request.getToken().getValue();
        var family = refreshTokens.familyOf(token);
        if (family.isPresent()) {
            requireOwner(family.get(), client);
            family.get().revoke();
        }
        var access = accessTokens.active(token).map(AccessGrant::family);
        if (access.isPresent()) {
            requireOwner(access.get(), client);
            accessTokens.revoke(token);
        }
        return new HTTPResponse(HTTPResponse.SC_OK);
    }

    private static void requireOwner(GrantFamily family, Client client) throws GeneralException {
        if (!family.client().equals(client.id())) {
            throw new GeneralException(
                    OAuth2Error.UNAUTHORIZED_CLIENT.setDescription("The token was issued to another client"));
        }
    }
}
