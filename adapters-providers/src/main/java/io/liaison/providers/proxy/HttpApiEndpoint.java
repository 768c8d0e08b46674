package io.liaison.providers.proxy;

import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.StreamedAnswer;
import io.liaison.providers.http.StreamedCall;
import io.liaison.providers.http.StreamingTransport;
import io.liaison.providers.possession.CallProofs;
import io.liaison.providers.signature.AwsSignatures;
import io.liaison.providers.signature.AwsSignatures.Outgoing;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Sends what a caller sends, with the credential in its place. */
final class HttpApiEndpoint implements ApiEndpoint {
    private final StreamingTransport transport;
    private final CallProofs proofs;
    private final AwsSignatures signatures;

    HttpApiEndpoint(StreamingTransport transport, CallProofs proofs, AwsSignatures signatures) {
        this.transport = transport;
        this.proofs = proofs;
        this.signatures = signatures;
    }

    @Override
    public Either<Failure, Answer> call(Call call) {
        return call.token().isForSigning() ? signed(call) : sent(call, opened(call));
    }

    private Either<Failure, Answer> sent(Call call, HttpCall opened) {
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

    /** A signature goes before the body and covers it, so that the body is read first. */
    private Either<Failure, Answer> signed(Call call) {
        return WholeBody.of(call.body())
                .flatMap(body -> signatures
                        .signed(
                                opened(call),
                                new Outgoing(call.method().name(), call.headers(), body::stream),
                                call.token(),
                                call.signing())
                        .flatMap(signed -> sent(body.in(call), signed)));
    }

    private static HttpCall opened(Call call) {
        return HttpCall.get(call.address()).carrying(call.token()).showing(call.certificate());
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
