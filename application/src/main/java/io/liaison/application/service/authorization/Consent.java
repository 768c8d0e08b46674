package io.liaison.application.service.authorization;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.connection.Proven;
import io.liaison.application.service.connection.Reconnections;
import io.liaison.application.service.connection.Trial;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Turns the code of a consent into a connected connection. */
final class Consent {
    private final Connections connections;
    private final ConnectorGate gate;
    private final ProviderClients clients;
    private final ProviderCalls calls;
    private final Trial trial;
    private final Reconnections reconnections;
    private final Abandonment abandonment;

    Consent(
            Connections connections,
            ConnectorGate gate,
            ProviderClients clients,
            ProviderCalls calls,
            Trial trial,
            Reconnections reconnections,
            Abandonment abandonment) {
        this.connections = connections;
        this.gate = gate;
        this.clients = clients;
        this.calls = calls;
        this.trial = trial;
        this.reconnections = reconnections;
        this.abandonment = abandonment;
    }

    Either<Failure, ConnectionView> accept(
            Actor actor, PendingAuthorization pending, Secret code, Option<String> issuer) {
        return connections
                .byId(pending.tenant(), pending.connection())
                .flatMap(view -> admitted(view, pending)
                        .flatMap(provider -> calls.redeem(provider, pending, code, issuer)
                                .flatMap(grant -> proven(view, provider, grant)))
                        .flatMap(proven -> complete(actor, view, pending.candidate(), proven)));
    }

    private Either<Failure, Proven> proven(ConnectionView view, ProviderClient provider, TokenGrant grant) {
        return trial.proven(provider, grant)
                .fold(
                        failure -> abandonment.of(view.connection(), provider, grant, Option.none(), failure),
                        Either::right);
    }

    private Either<Failure, ConnectionView> complete(
            Actor actor, ConnectionView view, AuthenticationDetails candidate, Proven proven) {
        return reconnections
                .complete(actor, view, candidate, proven)
                .fold(
                        failure -> abandonment.of(
                                view.connection(),
                                proven.provider(),
                                proven.grant(),
                                Option.some(proven.account()),
                                failure),
                        Either::right);
    }

    /** The policy may have changed since the consent was asked for. */
    private Either<Failure, ProviderClient> admitted(ConnectionView view, PendingAuthorization pending) {
        var candidate = pending.candidate();
        return gate.admit(
                        pending.tenant(),
                        view.connection().placement().connector(),
                        candidate.how().kind())
                .flatMap(admitted -> clients.of(view.connection(), candidate));
    }
}
