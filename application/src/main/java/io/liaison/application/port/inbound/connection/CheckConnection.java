package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.CertificateNotYetValid;
import io.liaison.domain.error.Invalid.CertificateUnreadable;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.error.Unavailable.RefreshPostponed;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;

/** Asks the provider whether a connection still works. */
@FunctionalInterface
public interface CheckConnection {

    /**
     * The provider's refusal is the answer, and the status follows it: broken when refused, connected again when accepted.
     * A provider that cannot be reached proves nothing, so that is a failure and the status stays. Where a consent on another
     * device is awaited, its answer is fetched, unless the provider was asked too lately.
     *
     * @source « Vérification de la santé de la connexion »
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it;
     *     {@link ConnectorNotFound}: connection and connector have been removed meanwhile
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20023 {@link OAuthAppMissing}: the tenant's own app for this connector is gone
     * @failure 20024 {@link ConnectorRedefined}: since the connector was redefined, this connection does not fit it
     * @failure 20030 {@link CertificateUnreadable}: this machine cannot use the stored key
     * @failure 20032 {@link CertificateNotYetValid}: the clock was set back behind its first day
     * @failure 20045 {@link ConsentPending}: nobody has consented yet
     * @failure 20052 {@link IssuerMismatch}: what the issuer publishes belongs to another one
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer is none
     * @failure 20055 {@link ProviderUnreachable}: the provider gives no answer
     * @failure 20056 {@link ProviderBusy}: the provider asks for patience, or fails inside itself
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20061 {@link RefreshInProgress}: somebody else is fetching the token that the check needs
     * @failure 20062 {@link SecretUndecryptable}: a stored secret or token does not open
     * @failure 20063 {@link RefreshPostponed}: the last attempt failed, and it is too early for the next
     */
    @FailsWith({
        ConnectionNotFound.class,
        ConnectorNotFound.class,
        PermissionMissing.class,
        ConnectorRedefined.class,
        OAuthAppMissing.class,
        CertificateUnreadable.class,
        CertificateNotYetValid.class,
        ConsentPending.class,
        IssuerMismatch.class,
        ProviderMisbehaved.class,
        ProviderUnreachable.class,
        ProviderBusy.class,
        EgressRefused.class,
        StorageUnavailable.class,
        RefreshInProgress.class,
        RefreshPostponed.class,
        SecretUndecryptable.class
    })
    Either<Failure, HealthReport> check(Command command);

    /** Who asks about which connection. */
    record Command(Actor actor, ConnectionId id) {}
}
