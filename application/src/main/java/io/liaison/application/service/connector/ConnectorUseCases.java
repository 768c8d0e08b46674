package io.liaison.application.service.connector;

import io.liaison.application.port.inbound.connector.ConfigureOAuthApp;
import io.liaison.application.port.inbound.connector.DefineConnector;
import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.port.inbound.connector.RemoveConnector;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.PublicAddress;
import io.liaison.application.service.provider.SecretReplacement;
import io.liaison.application.service.shelf.Shelf;

/** The use cases of connectors. */
public final class ConnectorUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Shelf shelf;
    private final TextPatterns patterns;
    private final Ledger ledger;
    private final PublicAddress address;

    public ConnectorUseCases(
            Guard guard, Storage storage, Shelf shelf, TextPatterns patterns, Ledger ledger, PublicAddress address) {
        this.guard = guard;
        this.storage = storage;
        this.shelf = shelf;
        this.patterns = patterns;
        this.ledger = ledger;
        this.address = address;
    }

    public DefineConnector defineConnector() {
        return new DefineConnectorService(
                guard,
                shelf,
                storage.connectors(),
                forms(),
                new Continuity(storage.connections(), patterns),
                patterns,
                ledger);
    }

    public InstallConnector installConnector() {
        return new InstallConnectorService(guard, storage.connectors(), storage.unitOfWork(), patterns, ledger);
    }

    public RemoveConnector removeConnector() {
        return new RemoveConnectorService(guard, shelf, storage.connectors(), storage.connections(), ledger);
    }

    public GetConnector getConnector() {
        return new GetConnectorService(shelf, forms());
    }

    public ListConnectors listConnectors() {
        return new ListConnectorsService(shelf, forms());
    }

    public ConfigureOAuthApp configureOAuthApp() {
        return new ConfigureOAuthAppService(
                guard, shelf, storage.oauthApps(), new SecretReplacement(storage.vault()), ledger);
    }

    private Forms forms() {
        return new Forms(storage.policies(), storage.oauthApps(), address.callback());
    }
}
