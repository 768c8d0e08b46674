package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.AssertionSubject;
import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/**
 * The provider's token endpoint. Each method asks once.
 *
 * <p>A client that has a key shows a proof of it wherever the server takes one, so that the token is bound to it.
 *
 * <p>All fail alike: 20037 {@code BindingNotOffered} where the server does not and must, 20050 {@code ProviderRefused} for a refused request, 20085 {@code ClientRejected} for a refused client,
 * 20051 {@code GrantRejected} when the grant is void, 20052 when what the issuer publishes belongs to another one, 20053 when the answer is none, 20055 and
 * 20056 when the provider cannot answer now, 20057 when this installation does not call that address, 20030 when this
 * machine cannot use the client's key.
 */
public interface TokenEndpoint {

    /**
     * Redeems the code of a consent.
     *
     * @failure 20052 the answer came from another issuer than the one that was asked
     */
    Either<Failure, TokenGrant> redeem(OAuthClient client, Redemption redemption);

    Either<Failure, TokenGrant> clientCredentials(OAuthClient client, Scopes scopes, String scopeSeparator);

    /** Shows an assertion that the client signs for this once (RFC 7523, section 2.1). */
    Either<Failure, TokenGrant> assertion(OAuthClient client, Assertion assertion);

    /**
     * Asks for the next token and leaves the answer as it came, so that it can be kept before anything happens to it: a
     * provider with strict rotation gives it once. {@code scope} is for those that want to be told again.
     */
    Either<Failure, TokenResponse> refresh(OAuthClient client, Secret refreshToken, Option<String> scope);

    /**
     * Reads such an answer, without asking anybody. The lifetime of the token counts from {@code askedAt}; what the answer
     * leaves out stays as it was.
     */
    Either<Failure, TokenGrant> understand(
            OAuthClient client, TokenGrant former, TokenResponse response, Instant askedAt);

    /** What is to be signed, and with what; the client's name is that of the issuer. */
    record Assertion(
            SigningKey key,
            Option<AssertionSubject> subject,
            AssertionTerms terms,
            Scopes scopes,
            String scopeSeparator) {}

    /** {@code issuer} is what came back with the code (RFC 9207); {@code scopes} were asked for. */
    record Redemption(Secret code, Option<String> issuer, Option<Secret> verifier, URI redirectUri, Scopes scopes) {}
}
