package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.subscription.Leftovers;
import io.liaison.domain.connection.Connection;

/**
 * Has a connection that is about to be deleted leave with a token that opens its API, where its provider is to be told of
 * subscriptions then: there is no renewing it afterwards. Belongs before the unit of work.
 */
final class LastToken {
    private final Leftovers leftovers;
    private final TokenGrants grants;
    private final TokenInForce inForce;

    LastToken(Leftovers leftovers, TokenGrants grants, TokenInForce inForce) {
        this.leftovers = leftovers;
        this.grants = grants;
        this.inForce = inForce;
    }

    /** Who gets none any more can be deleted all the same; whoever listens to the engine is told what is left then. */
    Connection of(Connection connection) {
        if (leftovers.areExpectedOf(connection)) {
            var tenant = connection.placement().tenant();
            var ignored =
                    grants.read(tenant, connection.id()).flatMap(stored -> inForce.of(tenant, connection.id(), stored));
        }
        return connection;
    }
}
