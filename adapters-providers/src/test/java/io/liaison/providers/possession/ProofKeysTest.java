package io.liaison.providers.possession;

import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.dpop.DPoPUtils;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import io.liaison.application.port.outbound.ProofKeys;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ProofKeysTest {
    private static final AccessToken TOKEN = new AccessToken(new Secret("a-1"), "DPoP", Option.none(), Scopes.NONE);
    private static final ProvenRequest REQUEST =
            new ProvenRequest("GET", URI.create("https://api.example.com/pets?id=1"), Option.some("n-1"));
    private final ProofKeys keys = PossessionPorts.proofKeys();

    @Test
    void each_key_is_another() {
        assertThat(keys.next()).isNotEqualTo(keys.next());
    }

    @Test
    void a_proof_is_signed_by_the_key_and_names_its_public_half_only() throws Exception {
        var key = keys.next();

        var proof = proof(key);

        var named = proof.getHeader().getJWK();
        assertThat(proof.getHeader().getType()).hasToString("dpop+jwt");
        assertThat(proof.getHeader().getAlgorithm()).isEqualTo(Prover.ALGORITHM);
        assertThat(named.isPrivate()).isFalse();
        assertThat(named).isEqualTo(ECKey.parse(key.jwk().reveal()).toPublicJWK());
        assertThat(proof.verify(new ECDSAVerifier(named.toECKey()))).isTrue();
    }

    @Test
    void a_proof_is_for_that_request_with_that_token_at_that_moment() throws Exception {
        var claims = proof(keys.next()).getJWTClaimsSet();

        assertThat(claims.getStringClaim("htm")).isEqualTo("GET");
        assertThat(claims.getStringClaim("htu")).isEqualTo("https://api.example.com/pets");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(claims.getStringClaim("ath"))
                .isEqualTo(DPoPUtils.computeSHA256(new DPoPAccessToken("a-1")).toString());
        assertThat(claims.getIssueTime()).isEqualTo(NOON);
        assertThat(claims.getClaims()).containsOnlyKeys("htm", "htu", "nonce", "ath", "iat", "jti");
    }

    @Test
    void no_proof_is_the_same_as_another() throws Exception {
        var key = keys.next();

        assertThat(proof(key).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(proof(key).getJWTClaimsSet().getJWTID());
    }

    @Test
    void what_is_no_key_of_ours_is_a_fault_of_ours_and_is_not_shown() {
        var foreign = new ProofKey(new Secret("s3cr3t"));

        assertThatThrownBy(() -> keys.prove(foreign, TOKEN, REQUEST, NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("s3cr3t");
    }

    private SignedJWT proof(ProofKey key) throws Exception {
        return SignedJWT.parse(keys.prove(key, TOKEN, REQUEST, NOON).reveal());
    }
}
