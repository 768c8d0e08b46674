package io.liaison.application.service.reference;

import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;

/** The use cases of references. */
public final class ReferenceUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Ledger ledger;

    public ReferenceUseCases(Guard guard, Storage storage, Ledger ledger) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
    }

    public RegisterReference registerReference() {
        return new RegisterReferenceService(guard, storage.references(), ledger);
    }

    public RemoveReference removeReference() {
        return new RemoveReferenceService(guard, storage.references(), ledger);
    }

    public ListReferences listReferences() {
        return new ListReferencesService(guard, storage.references());
    }
}
