package io.liaison.sandbox.protocol;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.PushedAuthorizationRequest;
import com.nimbusds.oauth2.sdk.PushedAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Client;
import io.liaison.sandbox.registry.RedirectUris;
import java.net.URI;

/** {@code POST /par}, RFC 9126: takes an authorization request from the client itself, and judges it at once. */
public final class PushEndpoint implements Endpoint {
    private final ClientAuthenticator authenticator;
    private final RedirectUris redirectUris;
    private final PushedRequests requests;

    public PushEndpoint(ClientAuthenticator authenticator, RedirectUris redirectUris, PushedRequests requests) {
        this.authenticator = authenticator;
        this.redirectUris = redirectUris;
        this.requests = requests;
    }

    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var pushed = PushedAuthorizationRequest.parse(http);
        var request = pushed.getAuthorizationRequest();
        var client = authenticator.identify(pushed.getClientAuthentication(), request.getClientID());
        refuseUnless(client, request.getRedirectionURI());
        var checked = AuthorizationRules.check(request, client);
        var name = requests.keep(client.id(), checked.request().toParameters());
        return new PushedAuthorizationSuccessResponse(URI.create(name), PushedRequests.LIFETIME.toSeconds())
                .toHTTPResponse();
    }

    private void refuseUnless(Client client, URI redirect) throws GeneralException {
        if (redirect == null || !redirectUris.allow(client.id(), redirect)) {
            throw invalidRequest("The redirect_uri is not one of the client's");
        }
    }
}
