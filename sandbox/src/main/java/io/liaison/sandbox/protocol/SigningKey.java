package io.liaison.sandbox.protocol;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/** The key of this run, for ID tokens. Made when first needed, since most visitors never ask for {@code openid}. */
public final class SigningKey {
    private static final int BITS = 2048;

    private @Nullable RSAKey made;

    JWKSet published() {
        return new JWKSet(key().toPublicJWK());
    }

    SignedJWT sign(JWTClaimsSet claims) {
        var key = key();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var signed = new SignedJWT(header, claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException bug) {
            throw new IllegalStateException(bug);
        }
        return signed;
    }

    private synchronized RSAKey key() {
        if (made == null) {
            made = generate();
        }
        return made;
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
