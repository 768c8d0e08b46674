package io.liaison.providers.oauth;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.TokenEndpoint;
import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.providers.tls.TlsPorts;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class TokenRequestTest {
    private static final Scopes SCOPES = Scopes.of(List.of("read", "write")).get();
    private static final TestCertificate CERTIFICATE = TestCertificate.authority("CN=Ledger");

    @Test
    void redeems_a_code_with_its_verifier() {
        var redemption = new Redemption(
                new Secret("c/1"),
                Option.none(),
                Option.some(new Secret("v".repeat(43))),
                URI.create("https://liaison.example/oauth/callback"),
                SCOPES);

        var sent = sent(
                new ClientCredential.InHeader(OAuthClients.SECRET), (port, client) -> port.redeem(client, redemption));

        assertThat(sent.form())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "grant_type", "authorization_code",
                        "code", "c/1",
                        "code_verifier", "v".repeat(43),
                        "redirect_uri", "https://liaison.example/oauth/callback"));
    }

    @Test
    void joins_scopes_as_the_connector_says() {
        var sent = sent(
                new ClientCredential.InHeader(OAuthClients.SECRET),
                (port, client) -> port.clientCredentials(client, SCOPES, ","));

        assertThat(sent.form())
                .containsExactlyInAnyOrderEntriesOf(Map.of("grant_type", "client_credentials", "scope", "read,write"));
    }

    @Test
    void asks_for_no_scope_when_there_is_none() {
        var sent = sent(
                new ClientCredential.InHeader(OAuthClients.SECRET),
                (port, client) -> port.clientCredentials(client, Scopes.NONE, " "));

        assertThat(sent.form()).doesNotContainKey("scope");
    }

    @Test
    void refreshes_without_naming_scopes() {
        var sent = sent(
                new ClientCredential.InHeader(OAuthClients.SECRET),
                (port, client) -> port.refresh(client, new Secret("r-1"), Option.none()));

        assertThat(sent.form())
                .containsExactlyInAnyOrderEntriesOf(Map.of("grant_type", "refresh_token", "refresh_token", "r-1"));
    }

    @Test
    void encodes_name_and_secret_before_they_go_into_the_header() {
        var sent = sent(new ClientCredential.InHeader(OAuthClients.SECRET), TokenRequestTest::forItself);

        var basic = sent.authorization().substring("Basic ".length());
        assertThat(new String(Base64.getDecoder().decode(basic), StandardCharsets.US_ASCII))
                .isEqualTo("ledger+app:s3cret+%26+sound");
    }

    @Test
    void puts_name_and_secret_into_the_body() {
        var sent = sent(new ClientCredential.InBody(OAuthClients.SECRET), TokenRequestTest::forItself);

        assertThat(sent.form())
                .containsEntry("client_id", "ledger app")
                .containsEntry("client_secret", "s3cret & sound");
        assertThat(sent.authorization()).isEmpty();
    }

    @Test
    void only_names_a_client_that_proves_nothing() {
        var sent = sent(new ClientCredential.Unproven(), TokenRequestTest::forItself);

        assertThat(sent.form()).containsOnlyKeys("grant_type", "client_id");
        assertThat(sent.authorization()).isEmpty();
    }

    @Test
    void only_names_a_client_that_shows_a_certificate() {
        var sent = sent(new ClientCredential.MutualTls(key()), TokenRequestTest::forItself);

        assertThat(sent.form()).containsOnlyKeys("grant_type", "client_id");
    }

    @Test
    void signs_an_assertion_for_a_minute() throws Exception {
        var sent = sent(new ClientCredential.SignedAssertion(key()), TokenRequestTest::forItself);

        var assertion = SignedJWT.parse(sent.form().get("client_assertion"));
        var claims = assertion.getJWTClaimsSet();
        assertThat(assertion.verify(new ECDSAVerifier(
                        (ECPublicKey) CERTIFICATE.certificate().getPublicKey())))
                .isTrue();
        assertThat(claims.getIssuer()).isEqualTo("ledger app").isEqualTo(claims.getSubject());
        assertThat(claims.getAudience()).containsExactly(sent.endpoint().toString());
        assertThat(claims.getExpirationTime()).isEqualTo(NOON.plusSeconds(60));
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(assertion.getHeader().getX509CertSHA256Thumbprint())
                .isEqualTo(X509CertUtils.computeSHA256Thumbprint(CERTIFICATE.certificate()));
        assertThat(sent.form())
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    }

    @Test
    void never_signs_the_same_assertion_twice() {
        var credential = new ClientCredential.SignedAssertion(key());

        assertThat(sent(credential, TokenRequestTest::forItself).form().get("client_assertion"))
                .isNotEqualTo(
                        sent(credential, TokenRequestTest::forItself).form().get("client_assertion"));
    }

    private static void forItself(TokenEndpoint port, OAuthClient client) {
        assertThat(port.clientCredentials(client, Scopes.NONE, " ").isRight()).isTrue();
    }

    private static ClientKey key() {
        return TlsPorts.clientKeys()
                .fromPem(new Secret(CERTIFICATE.pem()), new Secret(CERTIFICATE.privateKeyPem()), NOON)
                .get();
    }

    private record Sent(URI endpoint, String authorization, Map<String, String> form) {}

    private static Sent sent(ClientCredential credential, BiConsumer<TokenEndpoint, OAuthClient> asking) {
        try (var server = ScriptedServer.start(json("{\"access_token\": \"a\"}"))) {
            asking.accept(Loopback.oauth().tokenEndpoint(), OAuthClients.of(server, credential));
            var request = server.onlyRequest();
            var form = new HashMap<String, String>();
            URLUtils.parseParameters(request.body())
                    .forEach((name, values) -> form.put(name, String.join(" ", values)));
            return new Sent(server.at("/token"), request.headers().getOrDefault("authorization", ""), form);
        }
    }
}
