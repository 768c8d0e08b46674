package io.liaison.providers.proxy;

import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.StreamedAnswer;
import io.liaison.providers.http.StreamedCall;
import io.liaison.providers.http.StreamingTransport;
import io.liaison.providers.possession.CallProofs;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Sends what a caller sends, with the credential in its place. */
final class HttpApiEndpoint implements ApiEndpoint {
    private final StreamingTransport transport;
    private final CallProofs proofs;

    HttpApiEndpoint(StreamingTransport transport, CallProofs proofs) {
        this.transport = transport;
        this.proofs = proofs;
    }

    @Override
    public Either<Failure, Answer> call(Call call) {
        var opened = HttpCall.get(call.address()).carrying(call.token()).showing(call.certificate());
        var isEmpty = call.length().contains(0L);
        return transport
                .send(new StreamedCall(
                        call.method().name(),
                        proven(opened, call),
                        call.headers(),
                        Option.when(!isEmpty || call.method().usuallyHasBody(), call.body()),
                        call.length()))
                .map(answer -> answer(call, answer));
    }

    private HttpCall proven(HttpCall opened, Call call) {
        return call.proofKey()
                .filter(key -> call.token().isBound())
                .fold(() -> opened, key -> proofs.beside(opened, call.method().name(), key, Option.some(call.token())));
    }

    private Answer answer(Call call, StreamedAnswer answer) {
        var nonce = answer.header("DPoP-Nonce");
        proofs.note(call.address(), nonce);
        return new Answer(
                answer.status(),
                answer.headers(),
                answer.length(),
                answer.patience(),
                call.token().isBound() && CallProofs.isWanted(answer.header("WWW-Authenticate"), nonce),
                answer.body());
    }
}
