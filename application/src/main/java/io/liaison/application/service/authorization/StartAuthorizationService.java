package io.liaison.application.service.authorization;

import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.InstantSource;

final class StartAuthorizationService implements StartAuthorization {
    private final PendingAuthorizations authorizations;
    private final Connections connections;
    private final ConnectorGate gate;
    private final ProviderClients clients;
    private final ProviderCalls calls;
    private final InstantSource clock;

    StartAuthorizationService(
            PendingAuthorizations authorizations,
            Connections connections,
            ConnectorGate gate,
            ProviderClients clients,
            ProviderCalls calls,
            InstantSource clock) {
        this.authorizations = authorizations;
        this.connections = connections;
        this.gate = gate;
        this.clients = clients;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Departure> start(Command command) {
        return authorizations
                .byTicket(command.ticket())
                .flatMap(pending -> pending.open(clock.instant()))
                .flatMap(this::depart);
    }

    private Either<Failure, Departure> depart(PendingAuthorization pending) {
        return connections
                .byId(pending.tenant(), pending.connection())
                .flatMap(view -> gate.admit(
                                pending.tenant(),
                                view.connection().placement().connector(),
                                pending.candidate().how().kind())
                        .flatMap(admitted -> clients.of(view.connection(), pending.candidate())))
                .flatMap(provider -> calls.consentUrl(provider, pending))
                .map(url -> new Departure(url, pending.state(), pending.expiresAt()));
    }
}
