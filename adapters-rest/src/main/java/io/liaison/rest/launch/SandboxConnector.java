package io.liaison.rest.launch;

import io.liaison.domain.authentication.ClientAuthentication;
import io.liaison.domain.connector.ConnectorDraft;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The definition of the connector {@code sandbox}, which offers every authentication type. */
final class SandboxConnector {
    private static final Seq<String> PERSONS_SCOPES = List.of("profile", "email", "tickets.read", "offline_access");
    private static final Seq<String> MACHINES_SCOPES = List.of("tickets.read");

    private SandboxConnector() {}

    static ConnectorDraft at(String url) {
        return new ConnectorDraft(
                Option.some("sandbox"),
                Option.some("Sandbox"),
                Option.some("An authorization server of your own machine, to try every way of connecting."),
                List.of("demo"),
                Option.some(url),
                Option.some(url),
                List.empty(),
                Array.of(AuthenticationKind.values()).map(SandboxConnector::offer),
                Option.some(new ConnectorDraft.Identity(
                        Option.some("GET /me"), Option.some("/sub"), Option.some("/email"))),
                List.empty());
    }

    private static ConnectorDraft.Offer offer(AuthenticationKind kind) {
        var scopes = kind.needsConsent() ? PERSONS_SCOPES : MACHINES_SCOPES;
        return new ConnectorDraft.Offer(
                Option.some(kind.key()),
                Option.some(label(kind)),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(new ConnectorDraft.OfferScopes(scopes, scopes, Option.none())),
                Option.none(),
                Option.some(clientAuthentication(kind).key()),
                LinkedHashMap.empty());
    }

    private static ClientAuthentication clientAuthentication(AuthenticationKind kind) {
        return kind == AuthenticationKind.CLIENT_CERTIFICATE
                ? ClientAuthentication.PRIVATE_KEY_JWT
                : ClientAuthentication.CLIENT_SECRET_BASIC;
    }

    private static String label(AuthenticationKind kind) {
        return switch (kind) {
            case CLIENT_CERTIFICATE -> "Client certificate";
            case AUTHORIZATION_CODE -> "OAuth 2.0 authorization code";
            case CLIENT_CREDENTIALS -> "OAuth 2.0 client credentials";
            case BRING_YOUR_OWN_APP -> "Bring your own OAuth 2.0 app";
        };
    }
}
