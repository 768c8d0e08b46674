package io.liaison.providers.oauth;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;

/**
 * Hands an authorization request to the provider itself, with the proof of the client, so that the browser carries no more
 * than its name (RFC 9126).
 */
final class PushedRequest {
    private static final String STATE = "state";

    private final Transport transport;
    private final InstantSource clock;

    PushedRequest(Transport transport, InstantSource clock) {
        this.transport = transport;
        this.clock = clock;
    }

    /** The name, which is good for the minute in which the browser goes there. */
    Either<Failure, String> push(URI endpoint, URI audience, ConsentRequest asked) {
        return ClientRequest.of(asked.client(), endpoint, audience, form(asked), clock.instant())
                .flatMap(call -> transport
                        .send(call.call())
                        .flatMap(answer -> answer.isSuccess()
                                ? name(answer)
                                : Either.left(OAuthErrors.beforeAnyGrant(
                                        answer,
                                        call.redaction(),
                                        asked.client().dialect().errors()))));
    }

    private static Form form(ConsentRequest asked) {
        var parameters = ConsentUrl.parameters(asked).remove(STATE).remove("client_id");
        return Form.of(STATE, asked.request().state().reveal()).withOpen(parameters);
    }

    private static Either<Failure, String> name(HttpAnswer answer) {
        return answer.json()
                .flatMap(body -> body.text("request_uri")
                        .fold(() -> HttpAnswer.misbehaved(Misbehaviour.INCOMPLETE), Either::right));
    }
}
