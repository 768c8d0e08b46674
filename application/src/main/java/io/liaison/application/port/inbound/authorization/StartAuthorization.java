package io.liaison.application.port.inbound.authorization;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Conflict.AuthorizationUsed;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthenticationTypeNotAllowed;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.NotFound.AuthorizationNotFound;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Refused.BindingNotOffered;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;

/** Sends a browser on to the provider's consent page. */
@FunctionalInterface
public interface StartAuthorization {

    /**
     * Whoever holds the ticket may start, as often as they like, until it expires or has been answered.
     *
     * @failure 1002 {@link ConnectionNotFound}, {@link ConnectorNotFound}: removed meanwhile
     * @failure 20023 {@link OAuthAppMissing}: the connector was removed meanwhile and defined anew, without the
     *     tenant's app
     * @failure 20024 {@link ConnectorRedefined}: since the connector was redefined, this connection does not fit it
     * @failure 20025 {@link ConnectorNotAllowed}: the tenant's policy lets nobody connect with it any more
     * @failure 20026 {@link AuthenticationTypeNotAllowed}: the tenant's policy lets nobody authenticate in this way any more
     * @failure 20037 {@link BindingNotOffered}: tokens are to be bound to a key, and the provider does not offer that
     * @failure 20040 {@link AuthorizationNotFound}: no such ticket, or what the tenant fills in has changed since
     * @failure 20041 {@link AuthorizationUsed}: it has been answered
     * @failure 20042 {@link AuthorizationExpired}: its ten minutes are over
     * @failure 20050 {@link ProviderRefused}: the provider does not take the request
     * @failure 20052 {@link IssuerMismatch}: what the issuer publishes belongs to another one
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer is none
     * @failure 20055 {@link ProviderUnreachable}: the provider gives no answer
     * @failure 20056 {@link ProviderBusy}: the provider asks for patience, or fails inside itself
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: what is kept of the consent does not open
     * @failure 20085 {@link ClientRejected}: the provider does not know the app, or not with that secret
     */
    @FailsWith({
        ConnectionNotFound.class,
        ConnectorNotFound.class,
        ConnectorRedefined.class,
        OAuthAppMissing.class,
        ConnectorNotAllowed.class,
        AuthenticationTypeNotAllowed.class,
        AuthorizationNotFound.class,
        AuthorizationUsed.class,
        AuthorizationExpired.class,
        BindingNotOffered.class,
        ProviderRefused.class,
        ClientRejected.class,
        IssuerMismatch.class,
        ProviderMisbehaved.class,
        ProviderUnreachable.class,
        ProviderBusy.class,
        EgressRefused.class,
        StorageUnavailable.class,
        SecretUndecryptable.class
    })
    Either<Failure, Departure> start(Command command);

    /** What the address held that the browser came by. */
    record Command(Secret ticket) {}

    /** Where to go, and the state that this browser must show when it comes back, until when. */
    record Departure(URI consentUrl, Secret state, Instant expiresAt) {}
}
