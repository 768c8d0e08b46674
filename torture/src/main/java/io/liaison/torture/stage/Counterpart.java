package io.liaison.torture.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.torture.provider.Provider;
import io.vavr.collection.List;
import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * A provider as Liaison is told of it, and somebody who consents there.
 *
 * @param api where the access token opens something, {@code identity} with it
 * @param consent from the address of the consent page to the one that the browser is sent back to
 */
record Counterpart(
        URI issuer,
        URI api,
        List<String> scopes,
        Identity identity,
        String clientId,
        Secret clientSecret,
        UnaryOperator<URI> consent) {
    static final String KEY = "counterpart";

    /** The request that tells whose account it is, and where its answer says so. */
    record Identity(String request, String id, String label) {

        private Written written() {
            return Written.members().with("request", request).with("id", id).with("label", label);
        }
    }

    static Counterpart of(Provider provider) {
        return new Counterpart(
                provider.issuer(),
                provider.issuer(),
                List.of("profile", "email", "tickets.read", "offline_access"),
                new Identity("GET /me", "/sub", "/email"),
                "liaison-demo",
                new Secret("liaison-demo-secret"),
                provider::consent);
    }

    ConnectorDraft connector() {
        return ConnectorDraft.of(KEY, "Counterpart", issuer)
                .with("apiBaseUrl", api.toString())
                .with("identity", identity.written())
                .with("authentication", Written.items(offer()));
    }

    private Written offer() {
        return Written.members()
                .with("type", "oauth2_authorization_code")
                .with(
                        "scopes",
                        Written.members()
                                .with("default", Written.texts(scopes))
                                .with("available", Written.texts(scopes)));
    }
}
