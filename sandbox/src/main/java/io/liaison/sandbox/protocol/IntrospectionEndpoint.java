package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionSuccessResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.AccessTokenType;
import io.liaison.sandbox.grants.AccessGrant;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.grants.GrantFamily;
import io.liaison.sandbox.grants.RefreshTokens;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Client;
import java.util.Date;

/** {@code POST /introspect}, RFC 7662. A client sees its own tokens; any other is to it as good as inactive. */
public final class IntrospectionEndpoint implements Endpoint {
    private final Endpoints endpoints;
    private final ClientAuthenticator authenticator;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;

    public IntrospectionEndpoint(
            Endpoints endpoints,
            ClientAuthenticator authenticator,
            AccessTokens accessTokens,
            RefreshTokens refreshTokens) {
        this.endpoints = endpoints;
        this.authenticator = authenticator;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
    }

    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var request = TokenIntrospectionRequest.parse(http);
        var client = authenticator.authenticate(request.getClientAuthentication());
        return described(request.getToken().getValue(), client).toHTTPResponse();
    }

    private TokenIntrospectionSuccessResponse described(String token, Client client) {
        var access = accessTokens.active(token).filter(grant -> isOf(grant.family(), client));
        var refresh = refreshTokens.active(token).filter(family -> isOf(family, client));
        return access.map(this::access)
                .or(() -> refresh.map(this::grant))
                .orElseGet(() -> new TokenIntrospectionSuccessResponse.Builder(false))
                .build();
    }

    private TokenIntrospectionSuccessResponse.Builder access(AccessGrant grant) {
        return grant(grant.family())
                .scope(grant.scope())
                .tokenType(AccessTokenType.BEARER)
                .issueTime(Date.from(grant.issuedAt()))
                .expirationTime(Date.from(grant.expiresAt()));
    }

    private TokenIntrospectionSuccessResponse.Builder grant(GrantFamily family) {
        return new TokenIntrospectionSuccessResponse.Builder(true)
                .issuer(endpoints.issuer())
                .clientID(family.client())
                .subject(family.subject())
                .scope(family.scope());
    }

    private static boolean isOf(GrantFamily family, Client client) {
        return family.client().equals(client.id());
    }
}
