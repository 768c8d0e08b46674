package io.liaison.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.liaison.sandbox.fixture.Answer;
import io.liaison.sandbox.fixture.Certificates;
import io.liaison.sandbox.fixture.RunningSandbox;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BearerAssertionTest {
    private static final Certificates.Pair KEY = Certificates.rsa(2048);
    private static final String TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    @RegisterExtension
    private final RunningSandbox sandbox = new RunningSandbox();

    @BeforeEach
    void register() {
        sandbox.caller().post("/sandbox/clients/liaison-service/certificate", KEY.pem());
    }

    @Test
    void a_client_that_signs_for_itself_gets_a_token_of_its_own() {
        var answer = show(assertion(claims -> claims));

        assertThat(answer.json()).containsKey("access_token").doesNotContainKey("refresh_token");
        assertThat(sandbox.app().me(answer.text("access_token")).text("sub")).isEqualTo("liaison-service");
    }

    @Test
    void a_client_that_signs_for_an_account_gets_a_token_of_that_account() {
        var answer = show(assertion(claims -> claims.subject("ada").claim("scope", "tickets.read")));

        assertThat(sandbox.app().me(answer.text("access_token")).text("sub")).isEqualTo("ada");
        assertThat(answer.text("scope")).isEqualTo("tickets.read");
    }

    @Test
    void an_assertion_is_good_for_once() {
        var assertion = assertion(claims -> claims);
        show(assertion);

        assertThat(show(assertion).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void an_assertion_has_to_be_ours_and_short_lived() {
        var later = Date.from(sandbox.clock().instant().plus(Duration.ofHours(2)));

        assertThat(show(assertion(claims -> claims.audience("https://other.example")))
                        .text("error"))
                .isEqualTo("invalid_grant");
        assertThat(show(assertion(claims -> claims.expirationTime(later))).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(show(assertion(claims -> claims.issuer("somebody else"))).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(show(assertion(claims -> claims.jwtID(null))).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_key_that_was_replaced_signs_for_nobody() {
        sandbox.caller()
                .post(
                        "/sandbox/clients/liaison-service/certificate",
                        Certificates.rsa(2048).pem());

        assertThat(show(assertion(claims -> claims)).text("error")).isEqualTo("invalid_grant");
    }

    private Answer show(String assertion) {
        return sandbox.caller()
                .post("/token", Map.of("grant_type", TYPE, "assertion", assertion, "client_id", "liaison-service"));
    }

    private String assertion(UnaryOperator<JWTClaimsSet.Builder> change) {
        var now = sandbox.clock().instant();
        var usual = new JWTClaimsSet.Builder()
                .issuer("liaison-service")
                .subject("liaison-service")
                .audience(sandbox.issuer().toString())
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID("once");
        var jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256), change.apply(usual).build());
        try {
            jwt.sign(new RSASSASigner(KEY.key()));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
