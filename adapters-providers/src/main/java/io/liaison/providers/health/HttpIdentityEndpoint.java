package io.liaison.providers.health;

import io.liaison.application.port.outbound.IdentityEndpoint;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.Account;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.Transport;
import io.liaison.providers.possession.ProvenTransport;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;

/** Asks as any other caller of the API would, with the token in its place: in the header, mostly (RFC 6750). */
final class HttpIdentityEndpoint implements IdentityEndpoint {
    private final Transport transport;
    private final ProvenTransport proven;

    HttpIdentityEndpoint(Transport transport, ProvenTransport proven) {
        this.transport = transport;
        this.proven = proven;
    }

    @Override
    public Either<Failure, Account> identify(Question question) {
        var redaction = new Redaction(secrets(question));
        return address(question)
                .map(address ->
                        carrying(question.token(), HttpCall.get(address)).showing(certificate(question.credential())))
                .flatMap(call -> send(call, question))
                .flatMap(answer -> answer.isSuccess()
                        ? answer.json().flatMap(body -> AccountReader.read(body, question.request(), redaction))
                        : Either.left(TokenRefusals.of(answer, redaction)));
    }

    private Either<Failure, HttpAnswer> send(HttpCall call, Question question) {
        return question.proofKey()
                .filter(key -> question.token().isBound())
                .fold(() -> transport.send(call), key -> proven.send(call, key, question.token()));
    }

    private static HttpCall carrying(AccessToken token, HttpCall call) {
        var placement = token.placement();
        var carried = placement.filledWith(token.value());
        return switch (placement.in()) {
            case HEADER -> call.with(placement.name(), carried);
            case QUERY -> call.asking(placement.name(), carried);
        };
    }

    /** A name and a password are hidden in what carries them, and open to whoever decodes it. */
    private static Seq<Secret> secrets(Question question) {
        var token = question.token();
        var known = question.credential().secrets().append(token.value());
        return token.placement().equals(TokenPlacement.BASIC) ? known.append(BasicPair.password(token.value())) : known;
    }

    private static Either<Failure, URI> address(Question question) {
        var base = question.apiBaseUrl().toString();
        var trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        try {
            return Either.right(new URI(trimmed + question.request().path()));
        } catch (URISyntaxException malformed) {
            return Either.left(new InvalidArgument("identity", Expectation.IDENTITY_REQUEST));
        }
    }

    private static Option<ClientKey> certificate(ClientCredential credential) {
        return credential instanceof MutualTls shown ? Option.some(shown.key()) : Option.none();
    }
}
