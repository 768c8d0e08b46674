package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.RevocationEndpoint;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Revokes tokens as RFC 7009 has it, or as the provider has. A token that is void already counts as revoked. */
final class NimbusRevocationEndpoint implements RevocationEndpoint {
    private static final int UNAUTHORIZED = 401;
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
                        .map(endpoint -> RevocationRequest.of(
                                        client, token, endpoint, server.audience(endpoint), clock.instant())
                                .flatMap(request -> tell(client, request)))
                        .getOrElse(() -> Either.right(false)));
    }

    private Either<Failure, Boolean> tell(OAuthClient client, ClientRequest request) {
        return transport.send(request.call()).flatMap(answer -> {
            var isVoid = client.dialect().revocation().teller() == Teller.TOKEN && answer.status() == UNAUTHORIZED;
            return answer.isSuccess() || isVoid
                    ? Either.right(true)
                    : Either.left(OAuthErrors.of(
                            answer, request.redaction(), client.dialect().errors()));
        });
    }
}
