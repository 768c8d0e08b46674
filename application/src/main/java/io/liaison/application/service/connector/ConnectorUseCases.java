package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.SecretReplacement;

/** The use cases of connectors. */
public final class ConnectorUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Ledger ledger;

    public ConnectorUseCases(Guard guard, Storage storage, Ledger ledger) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
    }

    public DefineConnector defineConnector() {
        return new DefineConnectorService(guard, storage.connectors(), storage.policies(), ledger);
    }

    public InstallConnector installConnector() {
        return new InstallConnectorService(guard, storage.connectors(), storage.unitOfWork(), ledger);
    }

    public RemoveConnector removeConnector() {
        return new RemoveConnectorService(guard, storage.connectors(), storage.connections(), ledger);
    }

    public GetConnector getConnector() {
        return new GetConnectorService(storage.connectors(), storage.policies());
    }

    public ListConnectors listConnectors() {
        return new ListConnectorsService(storage.connectors(), storage.policies());
    }

    public ConfigureOAuthApp configureOAuthApp() {
        return new ConfigureOAuthAppService(
                guard, storage.connectors(), storage.oauthApps(), new SecretReplacement(storage.vault()), ledger);
    }
}
