package io.liaison.application.port.outbound;

import io.liaison.application.port.Payload;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.connector.SigningScope;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.proxy.RequestMethod;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** The provider's API, asked whatever a caller asks it. Nothing is followed, repeated or understood. */
@FunctionalInterface
public interface ApiEndpoint {

    /**
     * Any status is an answer. Whoever is given one closes its body; whoever calls stays the owner of the body that it sends.
     *
     * @failure 1000 the body is too large to be signed
     * @failure 20030 this machine cannot use the client's certificate
     * @failure 20053 the answer is none
     * @failure 20055 no answer
     * @failure 20057 the address is one that this installation does not call
     */
    Either<Failure, Answer> call(Call call);

    /**
     * {@code address} is complete but for a token whose place is the query. {@code length} is that of the body, as far as it
     * is known. {@code certificate} is shown on the way, {@code proofKey} signs when the token is bound to it, and {@code signing} is
     * what a token that signs requests signs for.
     */
    record Call(
            RequestMethod method,
            URI address,
            Seq<HttpHeader> headers,
            Option<Long> length,
            Payload body,
            AccessToken token,
            Option<ClientKey> certificate,
            Option<ProofKey> proofKey,
            Option<SigningScope> signing) {}

    /**
     * As it came. {@code length} is that of the body, as far as it is known. {@code patience} is how long the API asked to be left alone, and {@code wantsAnotherProof} tells that it has
     * not looked at the request, for want of a word of its own in the proof (RFC 9449, section 9).
     */
    record Answer(
            int status,
            Seq<HttpHeader> headers,
            Option<Long> length,
            Option<Duration> patience,
            boolean wantsAnotherProof,
            Payload body) {}
}
