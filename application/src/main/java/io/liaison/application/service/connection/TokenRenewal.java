package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Outcome;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.Duration;

/**
 * Gets the next grant, one asker at a time: the holder of the lease asks the provider, everybody else waits for its
 * result, and a holder that was overtaken is told by its fencing token that it is too late.
 */
final class TokenRenewal {
    /** Longer than any call to a provider may take, so that a lease never ends under a holder that is still alive. */
    static final Duration LEASE_TERM = Duration.ofSeconds(45);

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private final TokenGrants grants;
    private final Connections connections;
    private final ProviderClients clients;
    private final ProviderCalls calls;

    TokenRenewal(TokenGrants grants, Connections connections, ProviderClients clients, ProviderCalls calls) {
        this.grants = grants;
        this.connections = connections;
        this.clients = clients;
        this.calls = calls;
    }

    /** What is stored after the renewal, whoever has made it; {@code stale} is what the caller found due. */
    Either<Failure, Reading> renew(TenantId tenant, ConnectionId id, Reading stale) {
        return grants.lease(tenant, id, stale.generation(), LEASE_TERM, PATIENCE)
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Held held -> asHolder(tenant, id, held.fence());
                    case Outcome.Renewed renewed -> Either.right(renewed.reading());
                    case Outcome.Busy busy -> Either.left(new RefreshInProgress(RETRY_AFTER));
                });
    }

    private Either<Failure, Reading> asHolder(TenantId tenant, ConnectionId id, long fence) {
        return connections
                .byId(tenant, id)
                .flatMap(view -> next(view.connection()))
                .fold(failure -> givenUp(tenant, id, fence, failure), grant -> grants.renew(tenant, id, grant, fence))
                .flatMap(stored -> grants.read(tenant, id));
    }

    private Either<Failure, TokenGrant> next(Connection connection) {
        var tenant = connection.placement().tenant();
        return clients.of(connection, connection.details())
                .flatMap(provider ->
                        grants.whole(tenant, connection.id()).flatMap(former -> calls.renew(provider, former)));
    }

    /** Gives the lease back and keeps the failure that mattered. */
    private Either<Failure, Boolean> givenUp(TenantId tenant, ConnectionId id, long fence, Failure failure) {
        return grants.release(tenant, id, fence)
                .fold(unreleased -> Either.left(failure), released -> Either.left(failure));
    }
}
