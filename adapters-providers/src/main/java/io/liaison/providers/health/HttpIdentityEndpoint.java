package io.liaison.providers.health;

import io.liaison.application.port.outbound.IdentityEndpoint;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.ApiCall;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.HttpCall.Content;
import io.liaison.providers.http.Transport;
import io.liaison.providers.possession.ProvenTransport;
import io.liaison.providers.signature.AwsSignatures;
import io.liaison.providers.signature.AwsSignatures.Outgoing;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;

/** Asks as any other caller of the API would, with the token in its place: in the header, mostly (RFC 6750). */
final class HttpIdentityEndpoint implements IdentityEndpoint {
    private final Transport transport;
    private final ProvenTransport proven;
    private final AwsSignatures signatures;

    HttpIdentityEndpoint(Transport transport, ProvenTransport proven, AwsSignatures signatures) {
        this.transport = transport;
        this.proven = proven;
        this.signatures = signatures;
    }

    @Override
    public Either<Failure, Map<JsonPointer, String>> ask(Question question) {
        var redaction = new Redaction(question.credential()
                .secrets()
                .appendAll(question.token().secrets())
                .appendAll(question.call().additions().confidential()));
        return signed(call(question), question)
                .flatMap(call -> send(call, question))
                .flatMap(answer -> SpokenRefusal.of(answer, question, redaction)
                        .<Either<Failure, HttpAnswer>>map(Either::left)
                        .getOrElse(() -> Either.right(answer)))
                .filterOrElse(HttpAnswer::isSuccess, answer -> TokenRefusals.of(answer, redaction))
                .flatMap(answer -> Findings.read(answer, question.places(), redaction));
    }

    private Either<Failure, HttpAnswer> send(HttpCall call, Question question) {
        return question.proofKey()
                .filter(key -> question.token().isBound())
                .fold(() -> transport.send(call), key -> proven.send(call, key, question.token()));
    }

    private Either<Failure, HttpCall> signed(HttpCall call, Question question) {
        return signatures.signed(
                call,
                new Outgoing(call.method().name(), List.empty(), () -> new ByteArrayInputStream(call.bytes())),
                question.token(),
                question.call().additions().signing());
    }

    private static HttpCall call(Question question) {
        var asked = question.call();
        var added = asked.additions();
        var bare = HttpCall.of(asked.method(), asked.address(), content(asked)).with(added.headers());
        var whole = added.parameters()
                .keySet()
                .foldLeft(
                        bare,
                        (call, name) -> added.parameters()
                                .get(name)
                                .map(value -> call.asking(name, value))
                                .getOrElse(call));
        return whole.carrying(question.token()).showing(certificate(question.credential()));
    }

    private static Option<Content> content(ApiCall asked) {
        return asked.body().map(message -> new Content(message.type(), new Secret(message.text())));
    }

    private static Option<ClientKey> certificate(ClientCredential credential) {
        return credential instanceof MutualTls shown ? Option.some(shown.key()) : Option.none();
    }
}
