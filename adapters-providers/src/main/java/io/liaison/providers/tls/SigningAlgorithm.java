package io.liaison.providers.tls;

import com.nimbusds.jose.JWSAlgorithm;
import io.liaison.domain.authentication.AssertionAlgorithm;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.security.Key;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;

/** How a key signs. Keys that no current provider accepts have no answer: RSA below 2048 bits, and unusual curves. */
final class SigningAlgorithm {
    private static final int LEAST_RSA_BITS = 2048;
    private static final Map<Integer, JWSAlgorithm> BY_CURVE_SIZE =
            HashMap.of(256, JWSAlgorithm.ES256, 384, JWSAlgorithm.ES384, 521, JWSAlgorithm.ES512);

    private SigningAlgorithm() {}

    /** Told by either half of a pair of keys. */
    static Option<JWSAlgorithm> of(Key key) {
        return switch (key) {
            case RSAKey rsa -> Option.when(rsa.getModulus().bitLength() >= LEAST_RSA_BITS, JWSAlgorithm.RS256);
            case ECKey ec ->
                BY_CURVE_SIZE.get(ec.getParams().getCurve().getField().getFieldSize());
            default -> Option.none();
        };
    }

    /** The one that is wanted, if the key signs in it; a curve has but one. */
    static Option<JWSAlgorithm> of(Key key, Option<AssertionAlgorithm> wanted) {
        return of(key).flatMap(usual -> wanted.map(name -> JWSAlgorithm.parse(name.name()))
                .map(named -> Option.some(named).filter(algorithm -> signs(usual, algorithm)))
                .getOrElse(() -> Option.some(usual)));
    }

    private static boolean signs(JWSAlgorithm usual, JWSAlgorithm wanted) {
        return wanted.equals(usual)
                || (JWSAlgorithm.Family.RSA.contains(usual) && JWSAlgorithm.Family.RSA.contains(wanted));
    }
}
