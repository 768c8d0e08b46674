package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** The provider's API, asked whose account a token opens. That is the health check: only a live token gets an answer. */
@FunctionalInterface
public interface IdentityEndpoint {

    /**
     * @failure 20051 the provider does not accept the token
     * @failure 20050 the provider refuses the request for another reason
     * @failure 20053 the answer is none, or names no account
     * @failure 20055 no answer
     * @failure 20056 the provider asked for patience
     * @failure 20057 the address is one that this installation does not call
     */
    Either<Failure, Account> identify(Question question);

    /**
     * {@code credential} matters when the API itself asks for the client's certificate, {@code proofKey} when the token is
     * bound to it.
     */
    record Question(
            URI apiBaseUrl,
            IdentityRequest request,
            AccessToken token,
            ClientCredential credential,
            Option<ProofKey> proofKey) {

        /** With a token that is bound to no key. */
        public Question(URI apiBaseUrl, IdentityRequest request, AccessToken token, ClientCredential credential) {
            this(apiBaseUrl, request, token, credential, Option.none());
        }
    }
}
