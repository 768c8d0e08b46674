package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** The provider's page on which a person consents. */
@FunctionalInterface
public interface AuthorizationEndpoint {

    /**
     * The address to send the browser to. Needs the network where the endpoint must be discovered, and where the provider
     * takes the request itself (RFC 9126).
     *
     * @failure 20037 the client's tokens must be bound to its key, and the provider does not offer it
     * @failure 20050 the provider does not take the request
     * @failure 20052 discovery got an answer about another issuer
     * @failure 20053 the provider's answer is none
     * @failure 20055 the provider gave no answer
     * @failure 20056 the provider asked for patience
     * @failure 20057 the address is one that this installation does not call
     */
    Either<Failure, URI> consentUrl(Request request);

    /** {@code verifier} is none for providers that do not know PKCE; the challenge is always S256. */
    record Request(
            OAuthClient client,
            Scopes scopes,
            String scopeSeparator,
            Secret state,
            Option<Secret> verifier,
            URI redirectUri,
            Map<String, String> parameters) {}
}
