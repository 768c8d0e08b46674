package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
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
                .flatMap(request ->
                        send(request).flatMap(answer -> TokenAnswer.of(answer, request.redaction(), asked, now)));
    }

    /** Asks, and leaves it to somebody else to understand a success. */
    Either<Failure, HttpAnswer> send(OAuthClient client, AuthorizationServer server, Form grant) {
        return server.token(client.credential())
                .flatMap(endpoint ->
                        ClientRequest.of(client, endpoint, server.audience(endpoint), grant, clock.instant()))
                .flatMap(this::send);
    }

    private Either<Failure, HttpAnswer> send(ClientRequest request) {
        return transport
                .send(request.call())
                .filterOrElse(HttpAnswer::isSuccess, refusal -> OAuthErrors.of(refusal, request.redaction()));
    }
}
