package io.liaison.domain.authentication;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Where a provider puts what RFC 6749 calls {@code access_token} and so on; what is left out stands where the standard says.
 * {@code lifetime} holds where the answer names none, and {@code facts} are what else it tells.
 */
public record TokenAnswerDialect(
        Option<JsonPointer> accessToken,
        Option<JsonPointer> refreshToken,
        Option<JsonPointer> scope,
        Option<JsonPointer> expiresIn,
        Option<JsonPointer> refreshExpiresIn,
        ChronoUnit unit,
        Option<Duration> lifetime,
        Map<String, JsonPointer> facts) {
    public static final TokenAnswerDialect STANDARD = new TokenAnswerDialect(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            ChronoUnit.SECONDS,
            Option.none(),
            LinkedHashMap.empty());

    /** The same, with the token that counts at another place, or at the usual one. */
    public TokenAnswerDialect withTokenAt(Option<JsonPointer> place) {
        return new TokenAnswerDialect(place, refreshToken, scope, expiresIn, refreshExpiresIn, unit, lifetime, facts);
    }

    /** The same, with these besides. */
    public TokenAnswerDialect telling(Map<String, JsonPointer> told) {
        return new TokenAnswerDialect(
                accessToken, refreshToken, scope, expiresIn, refreshExpiresIn, unit, lifetime, told);
    }
}
