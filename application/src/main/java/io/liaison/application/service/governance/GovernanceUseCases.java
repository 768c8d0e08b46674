package io.liaison.application.service.governance;

import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.shelf.Shelf;

/** The use cases of policies on connectors. */
public final class GovernanceUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Shelf shelf;
    private final TextPatterns patterns;
    private final Ledger ledger;

    public GovernanceUseCases(Guard guard, Storage storage, Shelf shelf, TextPatterns patterns, Ledger ledger) {
        this.guard = guard;
        this.storage = storage;
        this.shelf = shelf;
        this.patterns = patterns;
        this.ledger = ledger;
    }

    public GetConnectorPolicy getConnectorPolicy() {
        return new GetConnectorPolicyService(guard, storage.policies());
    }

    public GovernConnectors governConnectors() {
        return new GovernConnectorsService(
                guard,
                storage.policies(),
                shelf,
                new PresetSecrets(storage.vault()),
                storage.authorizations(),
                patterns,
                ledger);
    }
}
