package io.liaison.providers.hook;

import static io.liaison.application.fixture.FakeCall.aCall;
import static io.liaison.domain.connector.SignatureScheme.JWT;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.providers.hook.ASignature.aSignature;
import static io.liaison.providers.hook.Heard.doubted;
import static io.liaison.providers.hook.Heard.heard;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.providers.fixture.TestCertificate;
import io.liaison.providers.json.ContentName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.Test;

class JwtTest {
    private static final String KEY = "a key of at least thirty-two bytes";
    private static final String BODY = "{\"id\":\"evt-1\"}";

    @Test
    void believes_a_token_that_was_signed_with_the_key() throws JOSEException {
        var token = token(JWSAlgorithm.HS256, KEY, NOON, NOON.plusSeconds(60));

        assertThat(heard(jwt(), KEY, bearing("Bearer " + token)).isRight()).isTrue();
        assertThat(heard(jwt(), KEY, bearing("bearer  " + token)).isRight()).isTrue();
        assertThat(heard(jwt(), KEY, bearing(token)).isRight()).isTrue();
        assertThat(heard(
                                jwt().in("header:X-Token"),
                                KEY,
                                aCall(BODY).with("X-Token", token).build())
                        .isRight())
                .isTrue();
        assertThat(heard(jwt(), "another key of at least thirty-two bytes", bearing(token)))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(jwt(), KEY, aCall(BODY).build())).isEqualTo(doubted(Doubt.UNSIGNED));
    }

    @Test
    void takes_short_keys_as_providers_make_them() {
        var token = signed("{\"alg\":\"HS256\"}", "{}", "short");

        assertThat(heard(jwt(), "short", bearing(token)).isRight()).isTrue();
    }

    @Test
    void believes_no_algorithm_that_a_token_names() throws JOSEException {
        var rsa = TestCertificate.rsa(2_048);
        var byRsa = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().build());
        byRsa.sign(new RSASSASigner(rsa.getPrivate()));
        var publicKey = Base64.getEncoder().encodeToString(rsa.getPublic().getEncoded());

        assertThat(heard(jwt(), publicKey, bearing(byRsa.serialize()))).isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(jwt(), KEY, bearing(token(JWSAlgorithm.HS512, KEY.repeat(2), NOON, NOON.plusSeconds(60)))))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(jwt(), KEY, bearing(part("{\"alg\":\"none\"}") + "." + part("{}") + ".")))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(jwt(), KEY, bearing(signed("{\"alg\":\"none\"}", "{}", KEY))))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(
                        jwt(), KEY, bearing(signed("{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":false}", "{}", KEY))))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
        assertThat(heard(jwt(), KEY, bearing(signed("{\"alg\":\"RS256\"}", "{}", KEY))))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    @Test
    void believes_a_token_only_in_its_time() throws JOSEException {
        var over = token(JWSAlgorithm.HS256, KEY, NOON.minusSeconds(60), NOON.minusSeconds(1));
        var early = token(JWSAlgorithm.HS256, KEY, NOON.plusSeconds(301), NOON.plusSeconds(600));
        var old = token(JWSAlgorithm.HS256, KEY, NOON.minusSeconds(301), NOON.plusSeconds(600));

        assertThat(heard(jwt(), KEY, bearing(over))).isEqualTo(doubted(Doubt.TOO_OLD));
        assertThat(heard(jwt(), KEY, bearing(early))).isEqualTo(doubted(Doubt.FROM_THE_FUTURE));
        assertThat(heard(jwt(), KEY, bearing(old)).isRight()).isTrue();
        assertThat(heard(jwt().within(Duration.ofMinutes(5)), KEY, bearing(old)))
                .isEqualTo(doubted(Doubt.TOO_OLD));
        assertThat(heard(jwt().within(Duration.ofMinutes(5)), KEY, bearing(signed("{\"alg\":\"HS256\"}", "{}", KEY))))
                .isEqualTo(doubted(Doubt.UNTIMED));
        assertThat(heard(jwt(), KEY, bearing(signed("{\"alg\":\"HS256\"}", "{\"nbf\":1776427999.5}", KEY))))
                .isEqualTo(doubted(Doubt.FROM_THE_FUTURE));
    }

    @Test
    void a_digest_in_the_token_vouches_for_the_body() {
        var digest = ContentName.of(BODY).substring("sha256:".length());
        var token = signed("{\"alg\":\"HS256\"}", "{\"payload_hash\":\"" + digest + "\"}", KEY);

        assertThat(heard(jwt(), KEY, bearing(token)).map(Report::sightings).get())
                .containsExactly("evt-1");
        assertThat(heard(
                        jwt(),
                        KEY,
                        aCall("{\"id\":\"evt-2\"}").with("Authorization", token).build()))
                .isEqualTo(doubted(Doubt.OTHER_SIGNATURE));
    }

    /** The token says nothing of the body, so its id alone could be another one. */
    @Test
    void without_one_the_token_and_the_body_are_remembered_as_well() {
        var token = signed("{\"alg\":\"HS256\"}", "{}", KEY);

        var sightings = heard(jwt(), KEY, bearing(token)).map(Report::sightings).get();

        assertThat(sightings).hasSize(2).contains("evt-1");
        assertThat(sightings.last()).startsWith("sha256:");
    }

    private static ASignature jwt() {
        return aSignature(JWT).anywhere();
    }

    private static Call bearing(String token) {
        return aCall(BODY).with("Authorization", token).build();
    }

    private static String token(JWSAlgorithm algorithm, String key, Instant from, Instant to) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issueTime(Date.from(from))
                .expirationTime(Date.from(to))
                .build();
        var token = new SignedJWT(new JWSHeader(algorithm), claims);
        token.sign(new MACSigner(key));
        return token.serialize();
    }

    private static String signed(String header, String claims, String key) {
        var content = part(header) + "." + part(claims);
        return content + "." + Macs.url(key, content);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
