package io.liaison.providers.possession;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.oauth2.sdk.dpop.DefaultDPoPProofFactory;
import com.nimbusds.oauth2.sdk.id.JWTID;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;

/** A key, opened to sign with. Stored keys were made here, so that one that cannot be used is a fault of ours. */
public final class Prover {
    /** The one algorithm that every implementation has. */
    public static final JWSAlgorithm ALGORITHM = JWSAlgorithm.ES256;

    private final ECKey key;

    private Prover(ECKey key) {
        this.key = key;
    }

    static ProofKey generate() {
        try {
            return new ProofKey(
                    new Secret(new ECKeyGenerator(Curve.P_256).generate().toJSONString()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("this platform makes no keys for " + ALGORITHM, unusable);
        }
    }

    public static Prover of(ProofKey key) {
        try {
            return new Prover(ECKey.parse(key.jwk().reveal()));
        } catch (ParseException foreign) {
            throw new IllegalStateException("that is no key of ours");
        }
    }

    /** What an authorization request names the key by (RFC 9449, section 10). */
    public String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException unusable) {
            throw new IllegalStateException("this platform computes no SHA-256", unusable);
        }
    }

    /** For one request; where that carries a token, the proof is for this one only. */
    Secret prove(ProvenRequest request, Option<AccessToken> token, Instant at) {
        try {
            return new Secret(new DefaultDPoPProofFactory(key, ALGORITHM)
                    .createDPoPJWT(
                            new JWTID(),
                            request.method(),
                            request.url(),
                            Date.from(at),
                            token.map(shown -> new DPoPAccessToken(shown.value().reveal()))
                                    .getOrNull(),
                            request.nonce().map(Nonce::new).getOrNull())
                    .serialize());
        } catch (JOSEException unusable) {
            throw new IllegalStateException("a key of ours does not sign", unusable);
        }
    }

    @Override
    public String toString() {
        return "Prover[hidden]";
    }
}
