package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.Certificates;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateKeyJwtTest {
    private static final String CLIENT = "liaison-certificate";
    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Certificates.Pair RSA = Certificates.rsa(2048);
    private static final Certificates.Pair EC = Certificates.ec();

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @Test
    void an_assertion_signed_with_the_certificate_s_key_gets_a_token() throws JOSEException {
        register(RSA);

        var answer = token(signed(claims().build()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(sandbox.app().me(answer.text("access_token")).text("sub")).isEqualTo(CLIENT);
    }

    @Test
    void the_audience_may_be_the_token_endpoint() throws JOSEException {
        register(RSA);

        assertThat(token(signed(claims().audience(sandbox.issuer() + "/token").build()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void elliptic_curves_are_fine() throws JOSEException {
        register(EC);
        var audience = URI.create(sandbox.issuer() + "/token");
        var assertion = new PrivateKeyJWT(new ClientID(CLIENT), audience, JWSAlgorithm.ES256, EC.key(), null, null);

        assertThat(token(assertion.getClientAssertion().serialize()).status()).isEqualTo(200);
    }

    @Test
    void an_assertion_works_once() throws JOSEException {
        register(RSA);
        var assertion = signed(claims().build());
        var first = token(assertion);

        var replay = token(assertion);

        assertThat(first.status()).isEqualTo(200);
        assertThat(replay.status()).isEqualTo(401);
        assertThat(replay.text("error_description")).contains("replay");
    }

    @Test
    void an_assertion_without_an_id_is_refused() throws JOSEException {
        register(RSA);

        assertThat(token(signed(claims().jwtID(null).build())).text("error_description"))
                .contains("jti");
    }

    @Test
    void an_assertion_for_another_server_is_refused() throws JOSEException {
        register(RSA);

        assertThat(token(signed(claims().audience("https://elsewhere.example").build()))
                        .text("error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void an_expired_assertion_is_refused() throws JOSEException {
        register(RSA);
        var past = Date.from(Instant.now().minus(Duration.ofMinutes(5)));

        assertThat(token(signed(claims().expirationTime(past).build())).text("error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void an_assertion_that_lives_for_days_is_refused() throws JOSEException {
        register(RSA);
        var far = Date.from(Instant.now().plus(Duration.ofDays(2)));

        assertThat(token(signed(claims().expirationTime(far).build())).text("error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void a_key_other_than_the_certificate_s_is_refused() throws JOSEException {
        register(EC);

        assertThat(token(signed(claims().build())).text("error")).isEqualTo("invalid_client");
    }

    @Test
    void without_a_certificate_there_is_no_token() throws JOSEException {
        assertThat(token(signed(claims().build())).text("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_certificate_that_has_run_out_since_is_refused() throws JOSEException {
        register(RSA);

        sandbox.clock().pass(Duration.ofDays(2));

        assertThat(token(signed(claims().build())).text("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_certificate_that_has_run_out_is_not_registered() {
        sandbox.clock().pass(Duration.ofDays(2));

        var answer = upload(RSA.pem());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error_description")).contains("not valid at this time");
    }

    @Test
    void a_short_rsa_key_is_not_registered() {
        assertThat(upload(Certificates.rsa(1024).pem()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----"})
    void what_is_no_certificate_is_not_registered(String pem) {
        assertThat(upload(pem).status()).isEqualTo(400);
    }

    private void register(Certificates.Pair pair) {
        assertThat(upload(pair.pem()).status()).isEqualTo(204);
    }

    private Answer upload(String pem) {
        return sandbox.caller().post("/sandbox/clients/" + CLIENT + "/certificate", pem);
    }

    private Answer token(String assertion) {
        var form = Map.of(
                "grant_type", "client_credentials",
                "client_assertion_type", JWT_BEARER,
                "client_assertion", assertion);
        return sandbox.caller().post("/token", form);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(CLIENT)
                .subject(CLIENT)
                .audience(sandbox.issuer().toString())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        var assertion = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        assertion.sign(new RSASSASigner(RSA.key()));
        return assertion.serialize();
    }
}
