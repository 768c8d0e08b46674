package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** The next token for an earlier grant (RFC 6749, section 6). */
final class Refresh {
    private final AuthorizationServers servers;
    private final TokenExchange exchange;

    Refresh(AuthorizationServers servers, TokenExchange exchange) {
        this.servers = servers;
        this.exchange = exchange;
    }

    /** No scope is sent, which asks for the same as before. */
    Either<Failure, TokenGrant> refresh(OAuthClient client, Secret refreshToken, Scopes granted) {
        var grant = Form.of("grant_type", "refresh_token").with("refresh_token", refreshToken.reveal());
        return servers.find(client.endpoints(), OAuthEndpoints::token)
                .flatMap(server -> exchange.ask(client, server, grant, granted));
    }
}
