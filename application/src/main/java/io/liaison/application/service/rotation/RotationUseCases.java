package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderMasterKeyReplacement;
import io.liaison.application.port.inbound.rotation.ReplaceMasterKey;
import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import java.time.InstantSource;

/** The use cases of the keys under which secrets are sealed. */
public final class RotationUseCases {
    private final Guard guard;
    private final Storage storage;
    private final Ledger ledger;
    private final Rotations rotations;
    private final MasterKeyReplacement replacement;

    public RotationUseCases(Guard guard, Storage storage, Ledger ledger, InstantSource clock) {
        this.guard = guard;
        this.storage = storage;
        this.ledger = ledger;
        this.rotations = new Rotations(storage.dataKeys(), storage.unitOfWork(), ledger, clock);
        this.replacement = new MasterKeyReplacement(storage.dataKeys(), storage.unitOfWork(), ledger);
    }

    public RotateKeys rotateKeys() {
        return new RotateKeysService(guard, storage.dataKeys(), rotations, storage.unitOfWork(), ledger);
    }

    public GetKeyRotation getKeyRotation() {
        return new GetKeyRotationService(guard, storage.dataKeys());
    }

    public OrderKeyRotation orderKeyRotation() {
        return new OrderKeyRotationService(storage.tenants(), storage.dataKeys(), rotations, storage.unitOfWork());
    }

    public InspectKeyRotation inspectKeyRotation() {
        return new InspectKeyRotationService(storage.tenants(), storage.dataKeys());
    }

    public AdvanceKeyRotations advanceKeyRotations() {
        return new AdvanceKeyRotationsService(storage.dataKeys(), rotations);
    }

    public ReplaceMasterKey replaceMasterKey() {
        return new ReplaceMasterKeyService(guard, replacement, ledger);
    }

    public OrderMasterKeyReplacement orderMasterKeyReplacement() {
        return replacement::carryOut;
    }
}
