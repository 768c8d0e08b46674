package io.liaison.providers.identity;

import static io.liaison.providers.identity.AnIssuer.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.providers.fixture.SigningIssuer;
import io.vavr.control.Either;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTokensTest {
    private final AnIssuer issuer = AnIssuer.start();

    @AfterEach
    void end() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "JOSE"})
    void are_refused_when_they_are_something_else(String type) {
        assertRefused(TokenFlaw.SIGNATURE, issuer.typed(type));
    }

    @Test
    void are_refused_at_their_very_end_and_before_their_beginning() {
        assertRefused(TokenFlaw.EXPIRED, issuer.with(claims -> claims.expirationTime(Date.from(NOON))));
        assertRefused(
                TokenFlaw.NOT_YET_VALID, issuer.with(claims -> claims.notBeforeTime(Date.from(NOON.plusSeconds(61)))));
        assertRefused(
                TokenFlaw.NOT_YET_VALID, issuer.with(claims -> claims.issueTime(Date.from(NOON.plusSeconds(61)))));
    }

    @Test
    void are_refused_when_they_are_for_others_or_for_nobody() {
        assertRefused(TokenFlaw.OTHER_AUDIENCE, issuer.with(claims -> claims.audience("liaison-2")));
        assertRefused(TokenFlaw.OTHER_AUDIENCE, issuer.with(claims -> claims.audience((String) null)));
    }

    @Test
    void are_refused_when_they_come_from_another_issuer() {
        assertRefused(
                TokenFlaw.OTHER_ISSUER,
                issuer.with(claims -> claims.issuer(issuer.server().uri() + "/")));
        assertRefused(TokenFlaw.OTHER_ISSUER, issuer.with(claims -> claims.issuer(null)));
    }

    @Test
    void are_refused_when_they_have_no_end_or_speak_of_nobody() {
        assertRefused(TokenFlaw.MALFORMED, issuer.with(claims -> claims.expirationTime(null)));
        assertRefused(TokenFlaw.MALFORMED, issuer.with(claims -> claims.subject(null)));
        assertRefused(TokenFlaw.MALFORMED, issuer.with(claims -> claims.subject("")));
        assertRefused(TokenFlaw.MALFORMED, issuer.with(claims -> claims.subject("a\0b")));
        assertRefused(TokenFlaw.MALFORMED, issuer.with(claims -> claims.subject("x".repeat(256))));
    }

    @Test
    void are_refused_when_they_are_no_json() {
        assertRefused(TokenFlaw.MALFORMED, encoded("{\"alg\":\"RS256\"}") + "." + encoded("{") + ".AA");
        assertRefused(TokenFlaw.MALFORMED, encoded("{\"alg\":\"RS256\",\"jwk\":7}") + "." + encoded("{}") + ".AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS256", "EdDSA", "ES256K", "dir"})
    void are_refused_when_no_published_key_can_prove_them(String algorithm) {
        var payload = issuer.with(claims -> claims).split("\\.", -1)[1];

        assertRefused(TokenFlaw.SIGNATURE, encoded("{\"alg\":\"" + algorithm + "\"}") + "." + payload + ".");
    }

    @Test
    void are_refused_when_a_published_key_was_used_as_a_password() {
        var published = issuer.server().key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        var password = new OctetSequenceKey.Builder(published)
                .keyID(issuer.server().key().getKeyID())
                .build();

        assertRefused(TokenFlaw.SIGNATURE, issuer.server().token(JWSAlgorithm.HS256, password, AnIssuer::good));
    }

    @Test
    void are_refused_when_they_bring_a_key() {
        var own = SigningIssuer.rsa();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(issuer.server().key().getKeyID());

        assertRefused(
                TokenFlaw.SIGNATURE, issuer.signed(header.jwk(own.toPublicJWK()).build(), own));
        assertRefused(
                TokenFlaw.SIGNATURE,
                issuer.signed(
                        header.jwk(null)
                                .jwkURL(URI.create("https://a.example/keys"))
                                .build(),
                        issuer.server().key()));
        assertRefused(
                TokenFlaw.SIGNATURE,
                issuer.signed(
                        header.jwkURL(null)
                                .x509CertURL(URI.create("https://a.example/c"))
                                .build(),
                        issuer.server().key()));
    }

    @Test
    void are_refused_when_they_demand_what_we_do_not_know() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(issuer.server().key().getKeyID())
                .criticalParams(java.util.Set.of("exp"))
                .customParam("exp", 1);

        assertRefused(
                TokenFlaw.SIGNATURE,
                issuer.signed(header.build(), issuer.server().key()));
    }

    @Test
    void are_refused_when_somebody_has_changed_them() {
        var token = issuer.with(claims -> claims).split("\\.", -1);
        var other = issuer.with(claims -> claims.subject("s-2")).split("\\.", -1);

        assertRefused(TokenFlaw.SIGNATURE, token[0] + "." + other[1] + "." + token[2]);
        assertRefused(TokenFlaw.MALFORMED, token[0] + "." + token[1] + ".");
        assertRefused(
                TokenFlaw.SIGNATURE,
                issuer.server().token(JWSAlgorithm.RS256, named(SigningIssuer.rsa()), AnIssuer::good));
    }

    private void assertRefused(TokenFlaw flaw, String token) {
        assertThat(issuer.verify(token)).isEqualTo(Either.left(new TokenNotAccepted(flaw)));
    }

    /** Another key under the name of the one that is published. */
    private JWK named(JWK key) {
        return new RSAKey.Builder(key.toRSAKey())
                .keyID(issuer.server().key().getKeyID())
                .build();
    }

    private static String encoded(String json) {
        return Base64URL.encode(json).toString();
    }
}
