package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.application.service.provider.ProviderClients.Offered;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connector.ApiAdditions;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What an API is shown beside the token. Secrets are opened only for those few connections that have some to show. */
final class ApiAccess {
    private final Connections connections;
    private final ProviderClients clients;
    private final Strongroom strongroom;

    ApiAccess(Connections connections, ProviderClients clients, Strongroom strongroom) {
        this.connections = connections;
        this.clients = clients;
        this.strongroom = strongroom;
    }

    Either<Failure, Shown> of(TenantId tenant, ConnectionId id, Held held) {
        return connections
                .byId(tenant, id)
                .map(ConnectionView::connection)
                .flatMap(connection -> proofKey(connection, held).flatMap(key -> shown(connection, key)));
    }

    /** The same when it is known what the connection was offered. */
    Either<Failure, Shown> of(Connection connection, Held held, Offered offered) {
        return proofKey(connection, held).flatMap(key -> shown(connection, key, offered));
    }

    private Either<Failure, Shown> shown(Connection connection, Option<ProofKey> key) {
        return clients.offered(connection, connection.details()).flatMap(offered -> shown(connection, key, offered));
    }

    private Either<Failure, Shown> shown(Connection connection, Option<ProofKey> key, Offered offered) {
        return isTokenAll(offered.offer())
                ? Either.right(new Shown(offered.offer().kind(), Option.none(), key, ApiAdditions.NONE))
                : clients.of(connection, offered).map(provider -> shown(provider, key));
    }

    private static boolean isTokenAll(AuthenticationOffer offer) {
        return offer.kind() != AuthenticationKind.CLIENT_CERTIFICATE
                && offer.api().addsNothing();
    }

    private static Shown shown(ProviderClient provider, Option<ProofKey> key) {
        Option<ClientKey> certificate =
                provider.client().credential() instanceof MutualTls shown ? Option.some(shown.key()) : Option.none();
        return new Shown(
                provider.offer().kind(),
                certificate,
                key,
                provider.offer().api().additions(provider.known()));
    }

    private Either<Failure, Option<ProofKey>> proofKey(Connection connection, Held held) {
        return held.token().isBound()
                ? strongroom.proofKey(
                        SecretOwner.connection(connection.placement().tenant(), connection.id()), connection.details())
                : Either.right(Option.none());
    }

    /** {@code kind} tells whether there is anything to renew. */
    record Shown(
            AuthenticationKind kind,
            Option<ClientKey> certificate,
            Option<ProofKey> proofKey,
            ApiAdditions additions) {}
}
