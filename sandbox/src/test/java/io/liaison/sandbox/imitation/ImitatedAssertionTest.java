package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.habits.ClientProof.PRIVATE_KEY_JWT;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.liaison.sandbox.fixture.ImitatedApp;
import io.liaison.sandbox.fixture.RunningImitations;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImitatedAssertionTest {
    private static final String BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    @RegisterExtension
    private final RunningImitations imitations = new RunningImitations();

    @Test
    void a_client_may_sign_for_itself() {
        var plain = ImitatedApp.acme();
        var app = imitations.app(plain.with(plain.token().withProofs(Set.of(PRIVATE_KEY_JWT))));

        var answer = app.caller()
                .post(
                        ImitatedApp.TOKEN,
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                signed("a", "a")));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void an_assertion_about_somebody_else_is_no_client() {
        var app = imitations.app(ImitatedApp.acme());

        var answer = app.caller()
                .post(
                        ImitatedApp.TOKEN,
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                signed("a", "b")));

        assertThat(answer.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void an_assertion_may_be_the_grant() {
        var plain = ImitatedApp.acme();
        var app = imitations.app(plain.with(plain.token().withGrants(Set.of(BEARER))));

        var answer =
                app.caller().post(ImitatedApp.TOKEN, Map.of("grant_type", BEARER, "assertion", signed("a", "ada")));

        assertThat(app.me(answer.text("access_token")).status()).isEqualTo(200);
        assertThat(answer.json()).doesNotContainKey("refresh_token");
    }

    private static String signed(String issuer, String subject) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject(subject)
                    .audience("https://login.acme.example")
                    .expirationTime(Date.from(Instant.EPOCH))
                    .build();
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            jwt.sign(new MACSigner(new byte[32]));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
