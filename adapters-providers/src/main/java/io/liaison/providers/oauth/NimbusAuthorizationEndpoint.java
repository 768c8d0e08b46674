package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.AuthorizationEndpoint;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.EgressPolicy;
import io.vavr.control.Either;
import java.net.URI;

/** Sends browsers only where the policy would let us call too, so that no state travels in the clear. */
final class NimbusAuthorizationEndpoint implements AuthorizationEndpoint {
    private final AuthorizationServers servers;
    private final EgressPolicy policy;

    NimbusAuthorizationEndpoint(AuthorizationServers servers, EgressPolicy policy) {
        this.servers = servers;
        this.policy = policy;
    }

    @Override
    public Either<Failure, URI> consentUrl(Request request) {
        return servers.find(request.client().endpoints(), OAuthEndpoints::authorization)
                .flatMap(AuthorizationServer::authorization)
                .flatMap(policy::admit)
                .map(endpoint -> ConsentUrl.of(endpoint, request));
    }
}
