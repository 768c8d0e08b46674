package io.liaison.domain.authentication;

import io.vavr.control.Option;
import java.net.URI;

/** Where a provider's OAuth endpoints are. What is left out is discovered from the issuer (RFC 8414, OpenID Connect). */
public record OAuthEndpoints(Option<URI> issuer, Option<URI> authorization, Option<URI> token, Option<URI> revocation) {
    public static final OAuthEndpoints NONE =
            new OAuthEndpoints(Option.none(), Option.none(), Option.none(), Option.none());
}
