package io.liaison.providers.tls;

import com.nimbusds.jose.JWSAlgorithm;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** How a key signs. Keys that no current provider accepts have no answer: RSA below 2048 bits, and unusual curves. */
final class SigningAlgorithm {
    private static final int LEAST_RSA_BITS = 2048;
    private static final Map<Integer, JWSAlgorithm> BY_CURVE_SIZE =
            HashMap.of(256, JWSAlgorithm.ES256, 384, JWSAlgorithm.ES384, 521, JWSAlgorithm.ES512);

    private SigningAlgorithm() {}

    static Option<JWSAlgorithm> of(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> Option.when(rsa.getModulus().bitLength() >= LEAST_RSA_BITS, JWSAlgorithm.RS256);
            case ECPublicKey ec ->
                BY_CURVE_SIZE.get(ec.getParams().getCurve().getField().getFieldSize());
            default -> Option.none();
        };
    }
}
