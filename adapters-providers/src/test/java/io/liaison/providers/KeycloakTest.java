package io.liaison.providers;

import static io.liaison.providers.fixture.KeycloakRealm.MUTUAL_TLS_SERVICE;
import static io.liaison.providers.fixture.KeycloakRealm.OWN_APP;
import static io.liaison.providers.fixture.KeycloakRealm.SECRET;
import static io.liaison.providers.fixture.KeycloakRealm.SERVICE;
import static io.liaison.providers.fixture.KeycloakRealm.SIGNING_SERVICE;
import static io.liaison.providers.fixture.KeycloakRealm.TENANT_APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.application.port.outbound.IdentityEndpoint.Question;
import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.InBody;
import io.liaison.domain.authentication.ClientCredential.InHeader;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientCredential.SignedAssertion;
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
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.ProviderRefused;
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
import org.junit.jupiter.api.Test;

/** Every way to authenticate, with a provider that nobody scripted. */
class KeycloakTest {
    private static final KeycloakServer KEYCLOAK = KeycloakServer.running();
    private static final Gateway GATEWAY = open();
    private static final Scopes OPENID = Scopes.of(List.of("openid", "email")).get();
    private static final Duration REUSE_NOTICED_AFTER = Duration.ofSeconds(2);
    private static final URI REDIRECT = URI.create("http://127.0.0.1:9/oauth/callback");

    @Test
    void a_consent_becomes_a_grant_and_the_grant_names_its_account() {
        var client = client(TENANT_APP, new InHeader(new Secret(SECRET)));

        var grant = consent(client, KEYCLOAK.person("ada")).get();

        assertThat(grant.access().type()).isEqualTo("Bearer");
        assertThat(grant.access().scopes().values()).contains("openid", "email");
        assertThat(grant.access().expiresAt())
                .isEqualTo(Option.some(grant.obtainedAt().plusSeconds(300)));
        assertThat(identify(client, grant).map(Account::label)).isEqualTo(Either.right("ada@acme.example"));
    }

    @Test
    void a_denied_consent_brings_an_error_back() {
        var client = client(TENANT_APP, new InHeader(new Secret(SECRET)));
        var verifier = GATEWAY.nonces().next();

        var back = KEYCLOAK.person("grace").denies(consentUrl(client, verifier));

        assertThat(parameters(back).get("error")).contains("access_denied");
    }

    @Test
    void a_code_is_void_without_its_verifier() {
        var client = client(TENANT_APP, new InHeader(new Secret(SECRET)));
        var back = KEYCLOAK.person("ada")
                .consents(consentUrl(client, GATEWAY.nonces().next()));

        var outcome = redeem(client, back, GATEWAY.nonces().next());

        assertThat(outcome.getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_refresh_token_opens_once_and_gives_the_next() {
        var client = client(OWN_APP, new InBody(new Secret(SECRET)));
        var first = consent(client, KEYCLOAK.person("ada")).get();

        var second = refresh(client, first).get();
        var latest = second;
        while (latest.obtainedAt().isBefore(first.obtainedAt().plus(REUSE_NOTICED_AFTER))) {
            latest = refresh(client, latest).get();
        }

        assertThat(second.refresh()).isNotEqualTo(first.refresh());
        assertThat(refresh(client, first).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_revoked_grant_can_neither_be_refreshed_nor_used() {
        var client = client(OWN_APP, new InHeader(new Secret(SECRET)));
        var grant = consent(client, KEYCLOAK.person("ada")).get();

        assertThat(GATEWAY.revocationEndpoint().revoke(client, grant)).isEqualTo(Either.right(true));

        assertThat(refresh(client, grant).getLeft()).isInstanceOf(GrantRejected.class);
        assertThat(identify(client, grant).getLeft()).isInstanceOf(GrantRejected.class);
    }

    @Test
    void a_session_that_the_provider_ended_voids_the_grant_in_the_provider_s_words() {
        var client = client(OWN_APP, new InHeader(new Secret(SECRET)));
        var grant = consent(client, KEYCLOAK.person("grace")).get();

        KEYCLOAK.admin().endSessions("grace");

        assertThat(refresh(client, grant).getLeft()).isInstanceOfSatisfying(GrantRejected.class, rejected -> {
            assertThat(rejected.error()).isEqualTo("invalid_grant");
            assertThat(rejected.providerMessage().isEmpty()).isFalse();
        });
    }

    @Test
    void a_service_gets_a_token_with_its_secret() {
        assertThat(forItself(client(SERVICE, new InHeader(new Secret(SECRET)))).isRight())
                .isTrue();
    }

    @Test
    void a_wrong_secret_is_refused_and_not_repeated() {
        var refused = forItself(client(SERVICE, new InHeader(new Secret("wrong secret"))));

        assertThat(refused.getLeft()).isInstanceOfSatisfying(ProviderRefused.class, failure -> {
            assertThat(failure.error()).isEqualTo("unauthorized_client");
            assertThat(failure.toString()).doesNotContain("wrong secret");
        });
    }

    @Test
    void a_service_gets_a_token_with_a_signature() {
        var credential = new SignedAssertion(key(KEYCLOAK.signingCertificate()));

        assertThat(forItself(client(SIGNING_SERVICE, credential)).isRight()).isTrue();
    }

    @Test
    void a_signature_of_another_key_is_refused() {
        var credential = new SignedAssertion(key(KEYCLOAK.shownCertificate()));

        assertThat(forItself(client(SIGNING_SERVICE, credential)).getLeft()).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void a_service_gets_a_token_with_its_certificate() {
        var credential = new MutualTls(key(KEYCLOAK.shownCertificate()));

        assertThat(forItself(client(MUTUAL_TLS_SERVICE, credential)).isRight()).isTrue();
    }

    @Test
    void the_certificate_of_another_is_refused() {
        var credential = new MutualTls(key(KEYCLOAK.signingCertificate()));

        assertThat(forItself(client(MUTUAL_TLS_SERVICE, credential)).getLeft()).isInstanceOf(ProviderRefused.class);
    }

    @Test
    void the_account_of_a_service_is_its_own() {
        var client = client(SERVICE, new InHeader(new Secret(SECRET)));

        var account = forItself(client).flatMap(grant -> identify(client, grant));

        assertThat(account.map(Account::id).isRight()).isTrue();
    }

    private static Gateway open() {
        var settings = new Settings(
                HashSet.of(KEYCLOAK.hostAndPort()),
                Option.some(KEYCLOAK.trustedAuthorities()),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30));
        return new HttpGatewayProvider().open(settings).get();
    }

    private static OAuthClient client(String id, ClientCredential credential) {
        var issuer = new OAuthEndpoints(Option.some(KEYCLOAK.issuer()), Option.none(), Option.none(), Option.none());
        return new OAuthClient(new ClientId(id), credential, issuer);
    }

    private static Either<Failure, TokenGrant> consent(OAuthClient client, Person person) {
        var verifier = GATEWAY.nonces().next();
        return redeem(client, person.consents(consentUrl(client, verifier)), verifier);
    }

    private static URI consentUrl(OAuthClient client, Secret verifier) {
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

    private static Either<Failure, TokenGrant> redeem(OAuthClient client, URI back, Secret verifier) {
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

    private static Map<String, String> parameters(URI back) {
        return HashMap.ofAll(URLUtils.parseParameters(back.getRawQuery())).mapValues(values -> values.getFirst());
    }

    private static Either<Failure, TokenGrant> refresh(OAuthClient client, TokenGrant grant) {
        return GATEWAY.tokenEndpoint()
                .refresh(client, grant.refresh().get(), grant.access().scopes());
    }

    private static Either<Failure, TokenGrant> forItself(OAuthClient client) {
        return GATEWAY.tokenEndpoint().clientCredentials(client, OPENID, " ");
    }

    private static Either<Failure, Account> identify(OAuthClient client, TokenGrant grant) {
        var request = new IdentityRequest("/protocol/openid-connect/userinfo", "/sub", "/email");
        return GATEWAY.identityEndpoint()
                .identify(new Question(KEYCLOAK.issuer(), request, grant.access(), client.credential()));
    }

    private static ClientKey key(TestCertificate certificate) {
        return GATEWAY.clientKeys()
                .fromPem(new Secret(certificate.pem()), new Secret(certificate.privateKeyPem()), Instant.now())
                .get();
    }
}
