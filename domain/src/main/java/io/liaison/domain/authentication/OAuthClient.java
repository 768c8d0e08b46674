package io.liaison.domain.authentication;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;

/**
 * A client as a provider sees it: its name, its proof, and where that provider is to be asked. With {@code possession} it
 * asks for tokens that are bound to a key.
 */
public record OAuthClient(
        ClientId id, ClientCredential credential, OAuthEndpoints endpoints, Option<Possession> possession) {

    /** One whose tokens are anybody's who holds them. */
    public OAuthClient(ClientId id, ClientCredential credential, OAuthEndpoints endpoints) {
        this(id, credential, endpoints, Option.none());
    }

    /** The client of a connection in which no authorization server takes part: it can ask for nothing anywhere. */
    public static OAuthClient ofNoServer(AuthenticationKind kind) {
        return new OAuthClient(new ClientId(kind.key()), new ClientCredential.Unproven(), OAuthEndpoints.NONE);
    }
}
