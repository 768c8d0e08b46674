package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
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

    /** {@code needed} is the endpoint that the caller is going to use; whether tokens are bound is known to the issuer only. */
    Either<Failure, AuthorizationServer> find(OAuthClient client, Function<OAuthEndpoints, Option<URI>> needed) {
        var declared = client.endpoints();
        var isComplete = needed.apply(declared).isDefined();
        return declared.issuer()
                .filter(issuer -> !isComplete || client.possession().isDefined())
                .map(issuer -> discovery
                        .discover(issuer)
                        .map(found -> isComplete
                                ? AuthorizationServer.declared(declared).bindingAs(found)
                                : found.overriddenBy(declared)))
                .getOrElse(() -> Either.right(AuthorizationServer.declared(declared)));
    }
}
