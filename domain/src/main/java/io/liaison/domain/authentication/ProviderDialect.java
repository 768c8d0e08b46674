package io.liaison.domain.authentication;

import io.vavr.control.Option;

/**
 * How a provider departs from the standards, as data: whoever speaks to it needs no code that knows it by name.
 * {@code placement} is where its tokens go, when not where RFC 6750 says.
 */
public record ProviderDialect(
        TokenRequestDialect grant,
        TokenRequestDialect refresh,
        TokenAnswerDialect answer,
        RefreshTerms refreshToken,
        ErrorDialect errors,
        RevocationDialect revocation,
        Option<TokenPlacement> placement,
        String scopeParameter) {
    public static final ProviderDialect STANDARD = new ProviderDialect(
            TokenRequestDialect.STANDARD,
            TokenRequestDialect.STANDARD,
            TokenAnswerDialect.STANDARD,
            RefreshTerms.UNKNOWN,
            ErrorDialect.STANDARD,
            RevocationDialect.STANDARD,
            Option.none(),
            "scope");

    /** The same, but for how a token endpoint answers. */
    public ProviderDialect answering(TokenAnswerDialect other) {
        return new ProviderDialect(grant, refresh, other, refreshToken, errors, revocation, placement, scopeParameter);
    }
}
