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
import io.vavr.control.Option;
import java.time.Instant;

/** The next token for an earlier grant (RFC 6749, section 6). */
final class Refresh {
    private final AuthorizationServers servers;
    private final TokenExchange exchange;

    Refresh(AuthorizationServers servers, TokenExchange exchange) {
        this.servers = servers;
        this.exchange = exchange;
    }

    /** Without a scope, which asks for the same as before, unless the provider wants to be told again. */
    Either<Failure, TokenResponse> refresh(OAuthClient client, Secret refreshToken, Option<String> scope) {
        var dialect = client.dialect().refresh();
        var grant = Form.ofGrant(dialect, "refresh_token").with(dialect.tokenParameter(), refreshToken.reveal());
        var whole = scope.fold(() -> grant, named -> grant.with(client.dialect().scopeParameter(), named));
        return servers.find(client, OAuthEndpoints::refreshing)
                .flatMap(server -> exchange.refresh(client, server, whole))
                .map(HttpAnswer::toKeep);
    }

    static Either<Failure, TokenGrant> understand(
            OAuthClient client, TokenGrant former, TokenResponse response, Instant askedAt) {
        var told = new Redaction(client.credential().secrets().appendAll(former.refresh()));
        return TokenAnswer.of(HttpAnswer.of(response), told, former.access().scopes(), askedAt, client.dialect())
                .map(former::renewedBy);
    }
}
