package io.liaison.providers.oauth;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URI;

/** Where an issuer may publish its metadata: OpenID Connect Discovery appends to the path, RFC 8414 inserts before it. */
final class WellKnown {
    private static final String OPENID = "/.well-known/openid-configuration";
    private static final String OAUTH = "/.well-known/oauth-authorization-server";

    private WellKnown() {}

    /** The likeliest first; an issuer that is no server stands for itself, and is refused as that. */
    static Seq<URI> addresses(URI issuer) {
        if (issuer.getHost() == null) {
            return List.of(issuer);
        }
        var server = issuer.getScheme() + "://" + issuer.getRawAuthority();
        var path = withoutTrailingSlash(issuer.getRawPath());
        return List.of(path + OPENID, OAUTH + path, path + OAUTH, OPENID + path)
                .distinct()
                .map(spelling -> URI.create(server + spelling));
    }

    private static String withoutTrailingSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
