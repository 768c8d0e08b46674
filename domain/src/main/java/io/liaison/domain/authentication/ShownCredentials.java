package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.time.Instant;

/** Credentials that the API is shown as they were entered: no authorization server gives anything for them. */
public sealed interface ShownCredentials extends Credentials
        permits Credentials.ApiKey, Credentials.Basic, Credentials.PersonalAccessToken {

    /** What a request carries of them. */
    Secret token();

    @Override
    default Scopes scopes() {
        return Scopes.NONE;
    }

    /** The grant that they are by themselves: it has no end that anybody knows of, and nothing comes after it. */
    default TokenGrant grant(TokenPlacement placement, Instant now) {
        var access = new AccessToken(token(), type(placement), Option.none(), Scopes.NONE, placement);
        return new TokenGrant(access, Option.none(), now);
    }

    private String type(TokenPlacement placement) {
        return switch (this) {
            case Credentials.ApiKey key -> "ApiKey";
            case Credentials.Basic basic -> placement.prefix().strip();
            case Credentials.PersonalAccessToken token ->
                placement.prefix().isBlank() ? "Bearer" : placement.prefix().strip();
        };
    }
}
