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
    private final PushedRequest pushedRequest;

    NimbusAuthorizationEndpoint(AuthorizationServers servers, EgressPolicy policy, PushedRequest pushedRequest) {
        this.servers = servers;
        this.policy = policy;
        this.pushedRequest = pushedRequest;
    }

    @Override
    public Either<Failure, URI> consentUrl(Request request) {
        return servers.find(request.client(), OAuthEndpoints::authorization)
                .flatMap(server -> server.authorization()
                        .flatMap(policy::admit)
                        .flatMap(page -> server.boundTo(request.client())
                                .map(key -> new ConsentRequest(request, key))
                                .flatMap(asked -> consentUrl(server, page, asked))));
    }

    /** Pushed wherever that can be done: each time anew, since the name that is answered is soon forgotten. */
    private Either<Failure, URI> consentUrl(AuthorizationServer server, URI page, ConsentRequest asked) {
        return server.endpoints()
                .pushed()
                .map(endpoint -> pushedRequest
                        .push(endpoint, server.audience(endpoint), asked)
                        .map(name -> ConsentUrl.ofPushed(page, asked.client().id(), name)))
                .getOrElse(() -> Either.right(ConsentUrl.of(page, asked)));
    }
}
