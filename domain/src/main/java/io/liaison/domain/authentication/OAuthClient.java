package io.liaison.domain.authentication;

import io.liaison.domain.shared.AuthenticationKind;

/** A client as a provider sees it: its name, its proof, and where that provider is to be asked. */
public record OAuthClient(ClientId id, ClientCredential credential, OAuthEndpoints endpoints) {

    /** The client of a connection in which no authorization server takes part: it can ask for nothing anywhere. */
    public static OAuthClient ofNoServer(AuthenticationKind kind) {
        return new OAuthClient(new ClientId(kind.key()), new ClientCredential.Unproven(), OAuthEndpoints.NONE);
    }
}
