package io.liaison.providers.oauth;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.fixture.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.application.port.outbound.TokenEndpoint.Assertion;
import io.liaison.domain.authentication.AssertionAlgorithm;
import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.connector.AssertionTemplates;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.OAuthClients;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.providers.tls.PrivateSigner;
import io.liaison.providers.tls.TlsPorts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssertionGrantTest {
    private static final TestCertificate AUTHORITY = TestCertificate.authority("CN=Authority");
    private static final TestCertificate RSA = AUTHORITY.issue("CN=Ledger", rsa(2048));
    private static final TestCertificate CURVE = AUTHORITY.issue("CN=Ledger", TestCertificate.elliptic("secp256r1"));
    private static final AssertionTerms USUAL = AssertionTemplates.USUAL.filledWith(LinkedHashMap.empty());
    private static final Scopes SCOPES = Scopes.of(List.of("read", "write")).get();

    static Stream<Arguments> keys() {
        return Stream.of(Arguments.of(RSA, JWSAlgorithm.RS256), Arguments.of(CURVE, JWSAlgorithm.ES256));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void signs_as_the_key_does_for_five_minutes(TestCertificate holder, JWSAlgorithm algorithm) throws Exception {
        var sent = sent(assertion(holder, Option.none(), USUAL));

        var signed = SignedJWT.parse(sent.get("assertion"));
        var claims = signed.getJWTClaimsSet();
        assertThat(signed.getHeader().getAlgorithm()).isEqualTo(algorithm);
        assertThat(isSignedBy(holder, signed)).isTrue();
        assertThat(claims.getIssuer()).isEqualTo("ledger app").isEqualTo(claims.getSubject());
        assertThat(claims.getAudience()).containsExactly(sent.get("endpoint"));
        assertThat(claims.getIssueTime()).isEqualTo(NOON);
        assertThat(claims.getExpirationTime()).isEqualTo(NOON.plusSeconds(300));
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(sent)
                .containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
                .containsEntry("client_id", "ledger app")
                .containsEntry("scope", "read write");
    }

    @Test
    void makes_it_out_as_the_connector_says() throws Exception {
        var terms = new AssertionTerms(
                Option.some("https://aud.example"),
                LinkedHashMap.of("tenant", "acme"),
                true,
                Option.some("key-1"),
                Option.some(AssertionAlgorithm.PS256),
                Duration.ofSeconds(45));

        var sent = sent(assertion(RSA, Option.some(new AssertionSubject("ada")), terms));

        var signed = SignedJWT.parse(sent.get("assertion"));
        var claims = signed.getJWTClaimsSet();
        assertThat(signed.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.PS256);
        assertThat(signed.getHeader().getKeyID()).isEqualTo("key-1");
        assertThat(isSignedBy(RSA, signed)).isTrue();
        assertThat(claims.getExpirationTime()).isEqualTo(NOON.plusSeconds(45));
        assertThat(claims.getSubject()).isEqualTo("ada");
        assertThat(claims.getAudience()).containsExactly("https://aud.example");
        assertThat(claims.getStringClaim("tenant")).isEqualTo("acme");
        assertThat(claims.getStringClaim("scope")).isEqualTo("read write");
        assertThat(sent).doesNotContainKey("scope");
    }

    @Test
    void a_key_signs_in_no_way_of_another_family() {
        var key = new SigningKey(new Secret(CURVE.privateKeyPem()));

        assertThat(PrivateSigner.of(key, Option.some(AssertionAlgorithm.PS256)))
                .isEqualTo(Either.left(new CertificateUnreadable("privateKey")));
        assertThat(PrivateSigner.of(key, Option.some(AssertionAlgorithm.ES384)))
                .isEqualTo(Either.left(new CertificateUnreadable("privateKey")));
        assertThat(PrivateSigner.of(key, Option.some(AssertionAlgorithm.ES256)).isRight())
                .isTrue();
    }

    @Test
    void never_signs_the_same_assertion_twice() {
        var assertion = assertion(CURVE, Option.none(), USUAL);

        assertThat(sent(assertion).get("assertion"))
                .isNotEqualTo(sent(assertion).get("assertion"));
    }

    @Test
    void takes_no_key_that_providers_would_not() {
        var weak = AUTHORITY.issue("CN=Weak", rsa(1024));

        assertThat(TlsPorts.clientKeys().signingKey(new Secret("no key")))
                .isEqualTo(Either.left(new CertificateUnreadable("privateKey")));
        assertThat(TlsPorts.clientKeys().signingKey(new Secret(weak.privateKeyPem())))
                .isEqualTo(Either.left(new CertificateUnreadable("privateKey")));
        assertThat(TlsPorts.clientKeys()
                        .signingKey(new Secret(RSA.privateKeyPem()))
                        .isRight())
                .isTrue();
    }

    private static boolean isSignedBy(TestCertificate holder, SignedJWT signed) throws JOSEException {
        return signed.verify(new DefaultJWSVerifierFactory()
                .createJWSVerifier(signed.getHeader(), holder.certificate().getPublicKey()));
    }

    private static Assertion assertion(TestCertificate holder, Option<AssertionSubject> subject, AssertionTerms terms) {
        return new Assertion(new SigningKey(new Secret(holder.privateKeyPem())), subject, terms, SCOPES, " ");
    }

    private static KeyPair rsa(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> sent(Assertion assertion) {
        try (var server = ScriptedServer.start(json("{\"access_token\": \"a\"}"))) {
            var client = OAuthClients.of(server, new ClientCredential.Unproven());
            assertThat(Loopback.oauth()
                            .tokenEndpoint()
                            .assertion(client, assertion)
                            .isRight())
                    .isTrue();
            var form = new HashMap<String, String>();
            URLUtils.parseParameters(server.onlyRequest().body())
                    .forEach((name, values) -> form.put(name, String.join(" ", values)));
            form.put("endpoint", server.at("/token").toString());
            return form;
        }
    }
}
