package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.JWTBearerGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.device.DeviceCodeGrant;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.Tokens;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.statistics.Count;
import io.liaison.sandbox.statistics.Counters;

/** {@code POST /token}, RFC 6749 section 3.2. */
public final class TokenEndpoint implements Endpoint {
    private final ClientAuthenticator authenticator;
    private final TokenIssuer issuer;
    private final Counters counters;

    public TokenEndpoint(ClientAuthenticator authenticator, TokenIssuer issuer, Counters counters) {
        this.authenticator = authenticator;
        this.issuer = issuer;
        this.counters = counters;
    }

    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var request = TokenRequest.parse(http);
        var client = authenticator.identify(request);
        client.require(request.getAuthorizationGrant().getType());
        return new AccessTokenResponse(issue(request, client)).toHTTPResponse();
    }

    private Tokens issue(TokenRequest request, Client client) throws GeneralException {
        return switch (request.getAuthorizationGrant()) {
            case AuthorizationCodeGrant code -> issuer.forCode(code, client);
            case ClientCredentialsGrant machine -> issuer.forMachine(client, request.getScope());
            case JWTBearerGrant assertion -> issuer.forAssertion(assertion, client, request.getScope());
            case DeviceCodeGrant device -> issuer.forDevice(device, client);
            case RefreshTokenGrant refresh -> refreshed(refresh, request, client);
            default -> throw new GeneralException(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        };
    }

    private Tokens refreshed(RefreshTokenGrant grant, TokenRequest request, Client client) throws GeneralException {
        var tokens = issuer.forRefresh(grant.getRefreshToken(), client, request.getScope());
        counters.add(Count.REFRESHES);
        return tokens;
    }
}
