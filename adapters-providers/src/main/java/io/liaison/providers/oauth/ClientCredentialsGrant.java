package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** The grant of a client for itself (RFC 6749, section 4.4). */
final class ClientCredentialsGrant {
    private final AuthorizationServers servers;
    private final TokenExchange exchange;

    ClientCredentialsGrant(AuthorizationServers servers, TokenExchange exchange) {
        this.servers = servers;
        this.exchange = exchange;
    }

    Either<Failure, TokenGrant> request(OAuthClient client, Scopes scopes, String separator) {
        var grant = Form.ofGrant(client.dialect().grant(), "client_credentials");
        var scoped = scopes.isEmpty() ? grant : grant.with(client.dialect().scopeParameter(), scopes.joined(separator));
        return servers.find(client, OAuthEndpoints::token)
                .flatMap(server -> exchange.ask(client, server, scoped, scopes));
    }
}
