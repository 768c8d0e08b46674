package io.liaison.application.service.authorization;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.connection.Awaited;
import io.liaison.application.service.connection.ConnectionUseCases;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.ProviderAccess;
import java.time.InstantSource;

/** The use cases of a person's consent. */
public final class AuthorizationUseCases {
    private final Storage storage;
    private final Ledger ledger;
    private final ProviderAccess providers;
    private final ConnectionUseCases connections;
    private final InstantSource clock;

    public AuthorizationUseCases(
            Storage storage,
            Ledger ledger,
            ProviderAccess providers,
            ConnectionUseCases connections,
            InstantSource clock) {
        this.storage = storage;
        this.ledger = ledger;
        this.providers = providers;
        this.connections = connections;
        this.clock = clock;
    }

    public StartAuthorization startAuthorization() {
        return new StartAuthorizationService(
                storage.authorizations(),
                storage.connections(),
                connections.gate(),
                providers.clients(),
                providers.calls(),
                clock);
    }

    public CompleteAuthorization completeAuthorization() {
        return new CompleteAuthorizationService(
                storage.authorizations(), consent(), providers.calls(), connections.statuses(), ledger, clock);
    }

    /** For those who ask about consents on other devices. */
    public Awaited awaited() {
        return new DeviceConsents(
                storage.devices(),
                storage.authorizations(),
                new DeviceQuestion(storage.devices(), providers.calls(), clock),
                consent(),
                connections.statuses(),
                ledger,
                clock);
    }

    private Consent consent() {
        return new Consent(
                storage.connections(),
                connections.gate(),
                providers.clients(),
                connections.trial(),
                connections.reconnections(),
                new Abandonment(
                        storage.unitOfWork(),
                        connections.farewells().partings(),
                        connections.farewells().telling()));
    }
}
