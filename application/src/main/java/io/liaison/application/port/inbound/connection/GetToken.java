package io.liaison.application.port.inbound.connection;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.error.Conflict.ConsentPending;
import io.liaison.domain.error.Conflict.OAuthAppMissing;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Refused.ConnectionBroken;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Hands out an access token that works now. */
@FunctionalInterface
public interface GetToken {

    /**
     * Refreshes first when the stored token is about to expire; of many who ask at once, one asks the provider. A stored
     * token that is still valid is answered even when refreshing it failed.
     *
     * @failure 1002 {@link ConnectionNotFound}: no such connection, or the actor may not see it
     * @failure 20003 {@link PermissionMissing}: {@code connections.use}
     * @failure 20023 {@link OAuthAppMissing}: the tenant's own app for this connector is gone
     * @failure 20045 {@link ConsentPending}: nobody has consented yet
     * @failure 20053 {@link ProviderMisbehaved}: the provider's answer to a refresh was none
     * @failure 20054 {@link ConnectionBroken}: the provider no longer accepts the grant; reconnect
     * @failure 20057 {@link EgressRefused}: this installation does not call that address
     */
    @FailsWith({
        ConnectionNotFound.class,
        PermissionMissing.class,
        ConsentPending.class,
        OAuthAppMissing.class,
        ProviderMisbehaved.class,
        ConnectionBroken.class,
        EgressRefused.class,
        Unavailable.class
    })
    Either<Failure, Token> token(Query query);

    /** Who wants to use which connection. */
    record Query(Actor actor, ConnectionId id) {}

    /** Never a refresh token. {@code apiBaseUrl} is where to use it, when the connector says so. */
    record Token(AccessToken access, Option<String> apiBaseUrl) {}
}
