package io.liaison.providers;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.application.port.outbound.IdentityEndpoint.Question;
import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.error.Failure;
import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.providers.fixture.Person;
import io.liaison.providers.fixture.TestCertificate;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** What tests ask a real Keycloak through the gateway, knowing nothing of it but its issuer. */
final class KeycloakDialogue {
    static final KeycloakServer KEYCLOAK = KeycloakServer.running();
    static final Gateway GATEWAY = open();
    private static final Scopes OPENID = Scopes.of(List.of("openid", "email")).get();
    private static final URI REDIRECT = URI.create("http://127.0.0.1:9/oauth/callback");

    private KeycloakDialogue() {}

    private static Gateway open() {
        var settings = new Settings(
                HashSet.of(KEYCLOAK.hostAndPort()),
                Option.some(KEYCLOAK.trustedAuthorities()),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30));
        return new HttpGatewayProvider().open(settings).get();
    }

    static OAuthClient client(String id, ClientCredential credential) {
        var issuer = new OAuthEndpoints(Option.some(KEYCLOAK.issuer()), Option.none(), Option.none(), Option.none());
        return new OAuthClient(new ClientId(id), credential, issuer);
    }

    static Either<Failure, TokenGrant> consent(OAuthClient client, Person person) {
        var verifier = GATEWAY.nonces().next();
        return redeem(client, person.consents(consentUrl(client, verifier)), verifier);
    }

    static URI consentUrl(OAuthClient client, Secret verifier) {
        return GATEWAY.authorizationEndpoint()
                .consentUrl(new Request(
                        client,
                        OPENID,
                        " ",
                        GATEWAY.nonces().next(),
                        Option.some(verifier),
                        REDIRECT,
                        LinkedHashMap.of("prompt", "consent")))
                .get();
    }

    static Either<Failure, TokenGrant> redeem(OAuthClient client, URI back, Secret verifier) {
        var parameters = parameters(back);
        return GATEWAY.tokenEndpoint()
                .redeem(
                        client,
                        new Redemption(
                                new Secret(parameters.get("code").get()),
                                parameters.get("iss"),
                                Option.some(verifier),
                                REDIRECT,
                                OPENID));
    }

    static Map<String, String> parameters(URI back) {
        return HashMap.ofAll(URLUtils.parseParameters(back.getRawQuery())).mapValues(values -> values.getFirst());
    }

    static Either<Failure, TokenGrant> refresh(OAuthClient client, TokenGrant grant) {
        return GATEWAY.tokenEndpoint()
                .refresh(client, grant.refresh().get(), grant.access().scopes());
    }

    static Either<Failure, TokenGrant> forItself(OAuthClient client) {
        return GATEWAY.tokenEndpoint().clientCredentials(client, OPENID, " ");
    }

    static Either<Failure, Account> identify(OAuthClient client, TokenGrant grant) {
        var request = new IdentityRequest("/protocol/openid-connect/userinfo", "/sub", "/email");
        return GATEWAY.identityEndpoint()
                .identify(new Question(KEYCLOAK.issuer(), request, grant.access(), client.credential()));
    }

    static ClientKey key(TestCertificate certificate) {
        return GATEWAY.clientKeys()
                .fromPem(new Secret(certificate.pem()), new Secret(certificate.privateKeyPem()), Instant.now())
                .get();
    }
}
