package io.liaison.domain.authentication;

import io.liaison.domain.authentication.RevocationDialect.Teller;

/** The token of a grant by which all of it ends: the refresh token where there is one (RFC 7009, section 2.1). */
public record RevocableToken(SecretPurpose purpose, Secret value) {
    private static final String ACCESS = "access_token";

    public static RevocableToken of(TokenGrant grant) {
        return grant.refresh()
                .map(token -> new RevocableToken(SecretPurpose.REFRESH_TOKEN, token))
                .getOrElse(() -> new RevocableToken(
                        SecretPurpose.ACCESS_TOKEN, grant.access().value()));
    }

    /** The one that is shown to whoever wants to see the token that it is about, or that the provider asks for by name. */
    public static RevocableToken of(TokenGrant grant, RevocationDialect dialect) {
        return dialect.teller() == Teller.TOKEN || dialect.tokenParameter().contains(ACCESS)
                ? new RevocableToken(SecretPurpose.ACCESS_TOKEN, grant.access().value())
                : of(grant);
    }

    public boolean isRefreshToken() {
        return purpose == SecretPurpose.REFRESH_TOKEN;
    }
}
