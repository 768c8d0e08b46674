package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.function.Function;

/** Knows a provider by what its connector declares, and asks its issuer for the rest only when that is needed. */
final class AuthorizationServers {
    private final Discovery discovery;

    AuthorizationServers(Discovery discovery) {
        this.discovery = discovery;
    }

    /** {@code needed} is the endpoint that the caller is going to use. */
    Either<Failure, AuthorizationServer> find(OAuthEndpoints declared, Function<OAuthEndpoints, Option<URI>> needed) {
        return needed.apply(declared).isDefined()
                ? Either.right(AuthorizationServer.declared(declared))
                : declared.issuer()
                        .map(issuer -> discovery.discover(issuer).map(found -> found.overriddenBy(declared)))
                        .getOrElse(() -> Either.right(AuthorizationServer.declared(declared)));
    }
}
