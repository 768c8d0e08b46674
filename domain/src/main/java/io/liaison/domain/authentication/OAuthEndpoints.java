package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.net.URI;

/**
 * Where a provider's OAuth endpoints are; {@code pushed} takes authorization requests before a browser goes there (RFC
 * 9126), {@code device} hands out codes for other devices (RFC 8628). What is left out is discovered from the issuer (RFC
 * 8414, OpenID Connect). {@code refresh} is where refreshes go that do not go where tokens are first given.
 */
public record OAuthEndpoints(
        Option<URI> issuer,
        Option<URI> authorization,
        Option<URI> token,
        Option<URI> revocation,
        Option<URI> pushed,
        Option<URI> device,
        Option<URI> refresh) {
    public static final OAuthEndpoints NONE =
            new OAuthEndpoints(Option.none(), Option.none(), Option.none(), Option.none());

    /** Of a server that refreshes where it gives tokens first. */
    public OAuthEndpoints(
            Option<URI> issuer,
            Option<URI> authorization,
            Option<URI> token,
            Option<URI> revocation,
            Option<URI> pushed,
            Option<URI> device) {
        this(issuer, authorization, token, revocation, pushed, device, Option.none());
    }

    /** Those that most providers have. */
    public OAuthEndpoints(Option<URI> issuer, Option<URI> authorization, Option<URI> token, Option<URI> revocation) {
        this(issuer, authorization, token, revocation, Option.none(), Option.none());
    }

    /** Where a refresh goes. */
    public Option<URI> refreshing() {
        return refresh.orElse(token);
    }
}
