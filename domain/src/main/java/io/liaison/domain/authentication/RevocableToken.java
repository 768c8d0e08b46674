package io.liaison.domain.authentication;

/** The token of a grant by which all of it ends: the refresh token where there is one (RFC 7009, section 2.1). */
public record RevocableToken(SecretPurpose purpose, Secret value) {

    public static RevocableToken of(TokenGrant grant) {
        return grant.refresh()
                .map(token -> new RevocableToken(SecretPurpose.REFRESH_TOKEN, token))
                .getOrElse(() -> new RevocableToken(
                        SecretPurpose.ACCESS_TOKEN, grant.access().value()));
    }

    /** The one that is shown to whoever wants to see the token that it is about. */
    public static RevocableToken of(TokenGrant grant, RevocationDialect.Teller teller) {
        return switch (teller) {
            case CLIENT, NOBODY -> of(grant);
            case TOKEN ->
                new RevocableToken(SecretPurpose.ACCESS_TOKEN, grant.access().value());
        };
    }

    public boolean isRefreshToken() {
        return purpose == SecretPurpose.REFRESH_TOKEN;
    }
}
