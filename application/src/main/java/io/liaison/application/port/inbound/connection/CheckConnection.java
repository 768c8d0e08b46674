package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;

/** Asks the provider whether a connection still works. */
@FunctionalInterface
public interface CheckConnection {

    /**
     * The provider's refusal is the answer, and the status follows it: broken when refused, connected again when accepted.
     * A provider that cannot be reached proves nothing, so that is a failure and the status stays.
     *
     * @source « Vérification de la santé de la connexion »
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20023 {@link OAuthAppMissing}: the tenant's own app for this connector is gone
     * @failure 20045 {@link ConsentPending}: nobody has consented yet
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer was none
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     */
    @FailsWith({
        ConnectionNotFound.class,
        PermissionMissing.class,
        ConsentPending.class,
        OAuthAppMissing.class,
        ProviderMisbehaved.class,
        EgressRefused.class,
        Unavailable.class
    })
    Either<Failure, HealthReport> check(Command command);

    /** Who asks about which connection. */
    record Command(Actor actor, ConnectionId id) {}
}
