package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.application.service.shelf.Shelf;
import io.liaison.domain.authentication.ClientCredential.MutualTls;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.error.Conflict.ConnectorRedefined;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What an API is shown beside the token. Secrets are opened only for those few connections that have some to show. */
final class ApiAccess {
    private final Connections connections;
    private final ProviderClients clients;
    private final Strongroom strongroom;
    private final Shelf shelf;

    ApiAccess(Connections connections, ProviderClients clients, Strongroom strongroom, Shelf shelf) {
        this.shelf = shelf;
        this.connections = connections;
        this.clients = clients;
        this.strongroom = strongroom;
    }

    Either<Failure, Shown> of(TenantId tenant, ConnectionId id, Held held) {
        return connections
                .byId(tenant, id)
                .flatMap(view -> certificate(view.connection())
                        .flatMap(certificate -> proofKey(view.connection(), held)
                                .flatMap(key -> additions(view.connection())
                                        .map(more -> new Shown(
                                                view.connection()
                                                        .details()
                                                        .how()
                                                        .kind(),
                                                certificate,
                                                key,
                                                more)))));
    }

    private Either<Failure, Additions> additions(Connection connection) {
        return shelf.byKey(
                        connection.placement().tenant(), connection.placement().connector())
                .flatMap(connector -> connector
                        .offer(connection.details().how().kind())
                        .mapLeft(why -> ConnectorRedefined.since(connector.key(), why)))
                .map(AuthenticationOffer::api)
                .flatMap(api -> api.headers().isEmpty() && api.parameters().isEmpty()
                        ? Either.right(Additions.NONE)
                        : clients.of(connection, connection.details())
                                .map(provider -> Additions.of(api, provider.known())));
    }

    private Either<Failure, Option<ClientKey>> certificate(Connection connection) {
        return connection.details().how().kind() == AuthenticationKind.CLIENT_CERTIFICATE
                ? clients.of(connection, connection.details())
                        .map(provider -> provider.client().credential() instanceof MutualTls shown
                                ? Option.some(shown.key())
                                : Option.none())
                : Either.right(Option.none());
    }

    private Either<Failure, Option<ProofKey>> proofKey(Connection connection, Held held) {
        return held.token().isBound()
                ? strongroom.proofKey(
                        SecretOwner.connection(connection.placement().tenant(), connection.id()), connection.details())
                : Either.right(Option.none());
    }

    /** {@code kind} tells whether there is anything to renew. */
    record Shown(
            AuthenticationKind kind, Option<ClientKey> certificate, Option<ProofKey> proofKey, Additions additions) {}

    /** What goes along with every request to the API because its connector says so. */
    record Additions(Map<String, String> headers, Map<String, String> parameters) {
        static final Additions NONE = new Additions(LinkedHashMap.empty(), LinkedHashMap.empty());

        static Additions of(ApiProfile api, KnownValues known) {
            return new Additions(
                    ApiProfile.filled(api.headers(), known.all()), ApiProfile.filled(api.parameters(), known.all()));
        }

        Seq<HttpHeader> ofHeaders() {
            return headers.keySet().toList().flatMap(name -> HttpHeader.of(name, headers.getOrElse(name, "")));
        }
    }
}
