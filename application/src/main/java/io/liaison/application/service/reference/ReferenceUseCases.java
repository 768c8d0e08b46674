package io.liaison.application.service.reference;

import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;

/** The use cases of references. */
public final class ReferenceUseCases {
    private final Guard guard;
    private final Storage storage;

    public ReferenceUseCases(Guard guard, Storage storage) {
        this.guard = guard;
        this.storage = storage;
    }

    public RegisterReference registerReference() {
        return new RegisterReferenceService(guard, storage.references(), storage.unitOfWork());
    }

    public RemoveReference removeReference() {
        return new RemoveReferenceService(guard, storage.references(), storage.unitOfWork());
    }

    public ListReferences listReferences() {
        return new ListReferencesService(guard, storage.references());
    }
}
