package io.liaison.domain.authentication;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How a provider wants assertions to be made out: for whom, when not for its issuer or token endpoint, with which claims
 * besides the usual ones, and whether the scopes are one of the claims or a parameter of the request; by which name it knows
 * the key, how that signs where a key can sign in several ways, and how long an assertion is good.
 */
public record AssertionTerms(
        Option<String> audience,
        Map<String, String> claims,
        boolean scopesAreClaimed,
        Option<String> keyId,
        Option<AssertionAlgorithm> algorithm,
        Duration lifetime) {
    /** How long an assertion is good where nobody says otherwise. */
    public static final Duration USUAL_LIFETIME = Duration.ofMinutes(5);

    /** What the protocol is made of; claims of a connector may add to it and not bend it. */
    private static final Set<String> PROTOCOL = HashSet.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scope");

    /** Whether a connector may set that claim. */
    public static boolean isFree(String claim) {
        return !claim.isBlank() && !PROTOCOL.contains(claim);
    }
}
