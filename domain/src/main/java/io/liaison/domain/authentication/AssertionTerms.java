package io.liaison.domain.authentication;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * How a provider wants assertions to be made out: for whom, when not for its issuer or token endpoint, with which claims
 * besides the usual ones, and whether the scopes are one of the claims or a parameter of the request.
 */
public record AssertionTerms(Option<String> audience, Map<String, String> claims, boolean scopesAreClaimed) {
    public static final AssertionTerms USUAL = new AssertionTerms(Option.none(), LinkedHashMap.empty(), false);

    /** What the protocol is made of; claims of a connector may add to it and not bend it. */
    private static final Set<String> PROTOCOL = HashSet.of("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scope");

    /** Whether a connector may set that claim. */
    public static boolean isFree(String claim) {
        return !claim.isBlank() && !PROTOCOL.contains(claim);
    }
}
