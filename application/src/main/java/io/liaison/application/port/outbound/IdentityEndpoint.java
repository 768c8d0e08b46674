package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ErrorDialect;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.connector.ApiCall;
import io.liaison.domain.connector.RefusalSign;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The provider's API, asked whose account a token opens. That is the health check: only a live token gets an answer. */
@FunctionalInterface
public interface IdentityEndpoint {

    /**
     * What stands at the places of the answer that were asked for: texts and numbers, as far as they are there, and none
     * that repeats a credential.
     *
     * @failure 20051 the provider does not accept the token
     * @failure 20050 the provider refuses the request for another reason
     * @failure 20053 the answer is none
     * @failure 20055 no answer
     * @failure 20056 the provider asked for patience
     * @failure 20057 the address is one that this installation does not call
     */
    Either<Failure, Map<JsonPointer, String>> ask(Question question);

    /**
     * {@code refused} and {@code errors} are how this provider says no in its own way. {@code credential} matters when the
     * API itself asks for the client's certificate, {@code proofKey} when the token is bound to it.
     */
    record Question(
            ApiCall call,
            AccessToken token,
            Seq<JsonPointer> places,
            Option<RefusalSign> refused,
            ErrorDialect errors,
            ClientCredential credential,
            Option<ProofKey> proofKey) {}
}
