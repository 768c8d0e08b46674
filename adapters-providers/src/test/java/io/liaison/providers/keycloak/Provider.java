package io.liaison.providers.keycloak;

import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Possession;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.HttpGatewayProvider;
import io.liaison.providers.fixture.KeycloakRealm;
import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.Questions;
import io.liaison.providers.fixture.Refreshing;
import io.liaison.providers.fixture.TestCertificate;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Keycloak through the gateway, opened as the server opens it: nothing is known of the provider but its issuer. */
final class Provider {
    static final KeycloakServer KEYCLOAK = KeycloakServer.running();
    static final Gateway GATEWAY = open();
    static final Scopes SCOPES = Scopes.of(List.of("openid", "email")).get();

    private Provider() {}

    static OAuthClient client(String id) {
        return client(id, new InHeader(new Secret(KeycloakRealm.SECRET)));
    }

    static OAuthClient client(String id, ClientCredential credential) {
        var issuer = new OAuthEndpoints(Option.some(KEYCLOAK.issuer()), Option.none(), Option.none(), Option.none());
        return new OAuthClient(new ClientId(id), credential, issuer);
    }

    static ClientKey key(TestCertificate holder) {
        return GATEWAY.clientKeys()
                .fromPem(new Secret(holder.pem()), new Secret(holder.privateKeyPem()), Instant.now())
                .get();
    }

    static Either<Failure, TokenGrant> grant(OAuthClient client) {
        return GATEWAY.tokenEndpoint().clientCredentials(client, SCOPES, " ");
    }

    static Either<Failure, TokenGrant> refresh(OAuthClient client, TokenGrant grant) {
        return Refreshing.of(GATEWAY.tokenEndpoint(), client, grant, Instant.now());
    }

    static Either<Failure, Account> account(OAuthClient client, TokenGrant grant) {
        var userinfo = URI.create(KEYCLOAK.issuer() + "/protocol/openid-connect/userinfo");
        return GATEWAY.identityEndpoint()
                .ask(Questions.get(userinfo, grant.access(), client, "/sub", "/preferred_username"))
                .map(found -> new Account(
                        found.get(new JsonPointer("/sub")).get(),
                        found.get(new JsonPointer("/preferred_username")).get()));
    }

    /** A client with a key of its own, whose tokens are to be bound to it. */
    static OAuthClient proving(OAuthClient client) {
        return OAuthClients.proving(client, new Possession(GATEWAY.proofKeys().next(), true));
    }

    private static Gateway open() {
        var settings = new Settings(
                HashSet.of(KEYCLOAK.hostAndPort()),
                Option.some(KEYCLOAK.authorityPem()),
                Option.none(),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30));
        return new HttpGatewayProvider().open(settings).get();
    }
}
