package io.liaison.application.port.inbound.authorization;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Refused;
import io.liaison.domain.error.Unavailable;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;

/** Sends a browser on to the provider's consent page. */
@FunctionalInterface
public interface StartAuthorization {

    /**
     * Whoever holds the ticket may start, as often as they like, until it expires or has been answered.
     *
     * @failure 20040 {@link AuthorizationNotFound}: no such ticket
     * @failure 20041 {@link AuthorizationUsed}: it has been answered
     * @failure 20042 {@link AuthorizationExpired}: its ten minutes are over
     */
    @FailsWith({
        AuthorizationNotFound.class,
        AuthorizationUsed.class,
        AuthorizationExpired.class,
        ConnectorNotFound.class,
        OAuthAppMissing.class,
        EgressRefused.class,
        Refused.class,
        Unavailable.class
    })
    Either<Failure, Departure> start(Command command);

    /** What the address held that the browser came by. */
    record Command(Secret ticket) {}

    /** Where to go, and the state that this browser must show when it comes back, until when. */
    record Departure(URI consentUrl, Secret state, Instant expiresAt) {}
}
