package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.possession.ProvenTransport;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.function.Function;

/** Asks a token endpoint for one grant, whichever. */
final class TokenExchange {
    private final ProvenTransport transport;
    private final InstantSource clock;

    TokenExchange(ProvenTransport transport, InstantSource clock) {
        this.transport = transport;
        this.clock = clock;
    }

    /** The lifetime of a token counts from before the question, so that it is never thought longer than it is. */
    Either<Failure, TokenGrant> ask(OAuthClient client, AuthorizationServer server, Form grant, Scopes asked) {
        var now = clock.instant();
        return successful(client, server, grant)
                .flatMap(reply -> TokenAnswer.of(reply.answer(), reply.request().redaction(), asked, now));
    }

    /** Asks, and leaves it to somebody else to understand a success. */
    Either<Failure, HttpAnswer> send(OAuthClient client, AuthorizationServer server, Form grant) {
        return successful(client, server, grant).map(Reply::answer);
    }

    private Either<Failure, Reply> successful(OAuthClient client, AuthorizationServer server, Form grant) {
        return server.boundTo(client)
                .flatMap(key -> transport.ask(key, attempt -> reply(client, server, grant, attempt), Reply::answer))
                .filterOrElse(
                        reply -> reply.answer().isSuccess(),
                        reply -> OAuthErrors.of(reply.answer(), reply.request().redaction()));
    }

    private Either<Failure, Reply> reply(
            OAuthClient client,
            AuthorizationServer server,
            Form grant,
            Function<HttpCall, Either<Failure, HttpAnswer>> attempt) {
        return server.token(client.credential())
                .flatMap(endpoint ->
                        ClientRequest.of(client, endpoint, server.audience(endpoint), grant, clock.instant()))
                .flatMap(request -> attempt.apply(request.call()).map(answer -> new Reply(request, answer)));
    }

    private record Reply(ClientRequest request, HttpAnswer answer) {}
}
