package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.control.Either;
import java.time.Instant;

/** The next token for an earlier grant (RFC 6749, section 6). */
final class Refresh {
    private final AuthorizationServers servers;
    private final TokenExchange exchange;

    Refresh(AuthorizationServers servers, TokenExchange exchange) {
        this.servers = servers;
        this.exchange = exchange;
    }

    /** No scope is sent, which asks for the same as before. */
    Either<Failure, TokenResponse> refresh(OAuthClient client, Secret refreshToken) {
        var grant = Form.of("grant_type", "refresh_token").with("refresh_token", refreshToken.reveal());
        return servers.find(client, OAuthEndpoints::token)
                .flatMap(server -> exchange.send(client, server, grant))
                .map(HttpAnswer::toKeep);
    }

    static Either<Failure, TokenGrant> understand(
            OAuthClient client, TokenGrant former, TokenResponse response, Instant askedAt) {
        var told = new Redaction(client.credential().secrets().appendAll(former.refresh()));
        return TokenAnswer.of(HttpAnswer.of(response), told, former.access().scopes(), askedAt)
                .map(former::renewedBy);
    }
}
