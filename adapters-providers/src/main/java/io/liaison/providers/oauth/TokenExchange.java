package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;

/** Asks a token endpoint once, whatever the grant. */
final class TokenExchange {
    private final Transport transport;
    private final InstantSource clock;

    TokenExchange(Transport transport, InstantSource clock) {
        this.transport = transport;
        this.clock = clock;
    }

    /** The lifetime of a token counts from before the question, so that it is never thought longer than it is. */
    Either<Failure, TokenGrant> ask(OAuthClient client, AuthorizationServer server, Form grant, Scopes asked) {
        var now = clock.instant();
        return server.token(client.credential())
                .flatMap(endpoint -> ClientRequest.of(client, endpoint, server.audience(endpoint), grant, now))
                .flatMap(
                        request -> transport.send(request.call()).flatMap(answer -> read(answer, request, asked, now)));
    }

    private static Either<Failure, TokenGrant> read(
            HttpAnswer answer, ClientRequest request, Scopes asked, Instant now) {
        if (!answer.isSuccess()) {
            return Either.left(OAuthErrors.of(answer, request.redaction()));
        }
        return answer.json()
                .filterOrElse(body -> !OAuthErrors.isError(body), error -> OAuthErrors.of(answer, request.redaction()))
                .flatMap(body -> TokenAnswer.read(body, asked, now));
    }
}
