package io.liaison.domain.authentication;

import io.vavr.control.Option;

/**
 * How a provider wants to be asked for a token: in which encoding, by which type of grant when not by the one of the
 * standard, with the token in which parameter, and whether a refresh has to name its scopes again.
 */
public record TokenRequestDialect(
        BodyEncoding encoding, Option<String> grantType, String tokenParameter, boolean namesScopes) {
    public static final TokenRequestDialect STANDARD =
            new TokenRequestDialect(BodyEncoding.FORM, Option.none(), "refresh_token", false);
}
