package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.net.URI;

/**
 * Where a provider's OAuth endpoints are; {@code pushed} takes authorization requests before a browser goes there (RFC
 * 9126), {@code device} hands out codes for other devices (RFC 8628). What is left out is discovered from the issuer (RFC
 * 8414, OpenID Connect).
 */
public record OAuthEndpoints(
        Option<URI> issuer,
        Option<URI> authorization,
        Option<URI> token,
        Option<URI> revocation,
        Option<URI> pushed,
        Option<URI> device) {
    public static final OAuthEndpoints NONE =
            new OAuthEndpoints(Option.none(), Option.none(), Option.none(), Option.none());

    /** Those that most providers have. */
    public OAuthEndpoints(Option<URI> issuer, Option<URI> authorization, Option<URI> token, Option<URI> revocation) {
        this(issuer, authorization, token, revocation, Option.none(), Option.none());
    }
}
