package io.liaison.domain.authentication;

import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;

/**
 * A client as a provider sees it: its name, its proof, and where that provider is to be asked. With {@code possession} it
 * asks for tokens that are bound to a key. {@code dialect} and {@code additions} are how that provider departs from the
 * standards.
 */
public record OAuthClient(
        ClientId id,
        ClientCredential credential,
        OAuthEndpoints endpoints,
        Option<Possession> possession,
        ProviderDialect dialect,
        Additions additions) {

    /** Of a provider that keeps to the standards. */
    public OAuthClient(
            ClientId id, ClientCredential credential, OAuthEndpoints endpoints, Option<Possession> possession) {
        this(id, credential, endpoints, possession, ProviderDialect.STANDARD, Additions.NONE);
    }

    /** One whose tokens are anybody's who holds them. */
    public OAuthClient(ClientId id, ClientCredential credential, OAuthEndpoints endpoints) {
        this(id, credential, endpoints, Option.none());
    }

    /** The client of a connection in which no authorization server takes part: it can ask for nothing anywhere. */
    public static OAuthClient ofNoServer(AuthenticationKind kind) {
        return new OAuthClient(new ClientId(kind.key()), new ClientCredential.Unproven(), OAuthEndpoints.NONE);
    }
}
