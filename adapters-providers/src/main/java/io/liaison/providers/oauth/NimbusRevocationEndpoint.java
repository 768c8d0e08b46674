package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.RevocationEndpoint;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;

/** Revokes tokens as RFC 7009 has it. A token that is void already counts as revoked there. */
final class NimbusRevocationEndpoint implements RevocationEndpoint {
    private final AuthorizationServers servers;
    private final Transport transport;
    private final InstantSource clock;

    NimbusRevocationEndpoint(AuthorizationServers servers, Transport transport, InstantSource clock) {
        this.servers = servers;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Boolean> revoke(OAuthClient client, RevocableToken token) {
        return servers.find(client, OAuthEndpoints::revocation)
                .flatMap(server -> server.revocation(client.credential())
                        .map(endpoint -> tell(client, endpoint, server.audience(endpoint), form(token)))
                        .getOrElse(() -> Either.right(false)));
    }

    private Either<Failure, Boolean> tell(OAuthClient client, URI endpoint, URI audience, Form form) {
        return ClientRequest.of(client, endpoint, audience, form, clock.instant())
                .flatMap(request -> transport
                        .send(request.call())
                        .flatMap(answer -> answer.isSuccess()
                                ? Either.right(true)
                                : Either.left(OAuthErrors.of(answer, request.redaction()))));
    }

    private static Form form(RevocableToken token) {
        return Form.of("token", token.value().reveal())
                .with("token_type_hint", token.isRefreshToken() ? "refresh_token" : "access_token");
    }
}
