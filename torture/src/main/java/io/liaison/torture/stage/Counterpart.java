package io.liaison.torture.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.connector.definition.ConnectorDraft.Assertion;
import io.liaison.domain.connector.definition.ConnectorDraft.Identity;
import io.liaison.domain.connector.definition.ConnectorDraft.Offer;
import io.liaison.domain.connector.definition.ConnectorDraft.OfferScopes;
import io.liaison.torture.provider.Provider;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
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

    static Counterpart of(Provider provider) {
        return new Counterpart(
                provider.issuer(),
                provider.issuer(),
                List.of("profile", "email", "tickets.read", "offline_access"),
                new Identity(Option.some("GET /me"), Option.some("/sub"), Option.some("/email")),
                "liaison-demo",
                new Secret("liaison-demo-secret"),
                provider::consent);
    }

    ConnectorDraft connector() {
        return new ConnectorDraft(
                Option.some(KEY),
                Option.some("Counterpart"),
                Option.none(),
                List.empty(),
                Option.some(issuer.toString()),
                Option.some(api.toString()),
                List.empty(),
                List.of(offer()),
                Option.some(identity),
                List.empty());
    }

    private Offer offer() {
        return new Offer(
                Option.some("oauth2_authorization_code"),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(new OfferScopes(scopes, scopes, Option.none(), Option.none())),
                Option.none(),
                Option.none(),
                HashMap.empty(),
                Option.none(),
                Assertion.UNWRITTEN,
                Option.none());
    }
}
