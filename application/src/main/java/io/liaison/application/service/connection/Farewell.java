package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Tells a provider that a grant is no longer wanted, once the connection is gone and nothing can need it any more. */
final class Farewell {
    private final TokenGrants grants;
    private final ProviderClients clients;
    private final ProviderCalls calls;

    Farewell(TokenGrants grants, ProviderClients clients, ProviderCalls calls) {
        this.grants = grants;
        this.clients = clients;
        this.calls = calls;
    }

    /** Reads what revoking will need while it is still stored; a secret that does not open must not keep anything alive. */
    Either<Failure, Parting> prepare(Connection connection) {
        var tenant = connection.placement().tenant();
        var words = clients.of(connection, connection.details())
                .flatMap(provider -> grants.whole(tenant, connection.id())
                        .map(grant -> grant.map(given -> new Parting.Words(provider, given))));
        return Either.right(new Parting(connection, words));
    }

    /** Why the provider could not be told, if it could not. */
    Option<Diagnosis> revoke(Parting parting) {
        return parting.words()
                .flatMap(words -> words.map(said -> calls.revoke(said.provider(), said.grant()))
                        .getOrElse(() -> Either.right(false)))
                .fold(failure -> Option.some(Diagnosis.of(failure)), told -> Option.none());
    }
}
