package io.liaison.torture.stage;

import io.liaison.domain.connector.ConnectorDraft;
import io.liaison.domain.connector.ConnectorDraft.Identity;
import io.liaison.domain.connector.ConnectorDraft.Offer;
import io.liaison.domain.connector.ConnectorDraft.OfferScopes;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URI;

/** The provider as Liaison knows it. */
final class StrictConnector {
    static final String KEY = "strict";
    private static final List<String> SCOPES = List.of("profile", "email", "tickets.read", "offline_access");

    private StrictConnector() {}

    static ConnectorDraft at(URI issuer) {
        return new ConnectorDraft(
                Option.some(KEY),
                Option.some("Strict"),
                Option.none(),
                List.empty(),
                Option.some(issuer.toString()),
                Option.some(issuer.toString()),
                List.empty(),
                List.of(offer()),
                Option.some(new Identity(Option.some("GET /me"), Option.some("/sub"), Option.some("/email"))),
                List.empty());
    }

    private static Offer offer() {
        return new Offer(
                Option.some("oauth2_authorization_code"),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(new OfferScopes(SCOPES, SCOPES, Option.none())),
                Option.none(),
                Option.none(),
                HashMap.empty());
    }
}
