package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * The provider's side of a consent on another device (RFC 8628). Each method asks once, and all fail as those of
 * {@link TokenEndpoint} do.
 */
public interface DeviceEndpoint {

    /**
     * A code for a person, and one to ask with until that person has consented.
     *
     * @failure 20050 the provider does not take the request
     */
    Either<Failure, DeviceCode> code(OAuthClient client, Request request);

    /**
     * Whether somebody has consented. What was granted is left as it came, so that it can be kept before anything happens to
     * it: the code works once.
     *
     * @failure 20042 the code has come to its end
     * @failure 20044 the person has said no
     */
    Either<Failure, Reply> ask(OAuthClient client, Secret deviceCode);

    /** Reads what was granted, without asking anybody. {@code asked} are the scopes that count when the answer names none. */
    Either<Failure, TokenGrant> understand(
            OAuthClient client, Secret deviceCode, Scopes asked, TokenResponse response, Instant askedAt);

    /** What is asked for, in the words of the connector. */
    record Request(Scopes scopes, String scopeSeparator, Map<String, String> parameters) {}

    /** What a provider says while somebody has a code. */
    sealed interface Reply {

        /** Nobody has consented yet. */
        record Waiting() implements Reply {}

        /** Nobody has consented yet, and the question came too soon. */
        record TooSoon() implements Reply {}

        /** Somebody has, and this is what came of it. */
        record Answered(TokenResponse response) implements Reply {}
    }
}
