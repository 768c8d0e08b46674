package io.liaison.providers.oauth;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenRequestDialect;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.oauth.ClientRequest.Errand;
import io.liaison.providers.possession.ProvenTransport;
import io.vavr.control.Either;
import java.net.URI;
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
        return granted(client, server, grant)
                .flatMap(reply ->
                        TokenAnswer.of(reply.answer(), reply.request().redaction(), asked, now, client.dialect()));
    }

    /** Asks, and leaves it to somebody else to understand a success. */
    Either<Failure, HttpAnswer> send(OAuthClient client, AuthorizationServer server, Form grant) {
        return granted(client, server, grant).map(Reply::answer);
    }

    /** The same for the next token of an earlier grant. */
    Either<Failure, HttpAnswer> refresh(OAuthClient client, AuthorizationServer server, Form grant) {
        var errand = server.refresh(client.credential())
                .map(endpoint -> errand(server, endpoint, client.dialect().refresh()));
        return successful(
                        client, server, errand, grant.withAll(client.additions().refresh()))
                .map(Reply::answer);
    }

    private Either<Failure, Reply> granted(OAuthClient client, AuthorizationServer server, Form grant) {
        var errand = server.token(client.credential())
                .map(endpoint -> errand(server, endpoint, client.dialect().grant()));
        return successful(
                client, server, errand, grant.withAll(client.additions().grant()));
    }

    private static Errand errand(AuthorizationServer server, URI endpoint, TokenRequestDialect dialect) {
        return new Errand(endpoint, server.audience(endpoint), dialect.encoding());
    }

    private Either<Failure, Reply> successful(
            OAuthClient client, AuthorizationServer server, Either<Failure, Errand> errand, Form grant) {
        return errand.flatMap(known -> server.boundTo(client)
                .flatMap(key -> transport.ask(key, attempt -> reply(client, known, grant, attempt), Reply::answer))
                .filterOrElse(
                        reply -> reply.answer().isSuccess(),
                        reply -> OAuthErrors.of(
                                reply.answer(),
                                reply.request().redaction(),
                                client.dialect().errors())));
    }

    private Either<Failure, Reply> reply(
            OAuthClient client, Errand errand, Form grant, Function<HttpCall, Either<Failure, HttpAnswer>> attempt) {
        return ClientRequest.of(client, errand, grant, clock.instant())
                .flatMap(request -> attempt.apply(request.call()).map(answer -> new Reply(request, answer)));
    }

    private record Reply(ClientRequest request, HttpAnswer answer) {}
}
