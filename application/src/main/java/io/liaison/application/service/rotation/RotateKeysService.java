package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.RotateKeys;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;

final class RotateKeysService implements RotateKeys {
    private final Guard guard;
    private final DataKeys keys;
    private final Rotations rotations;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    RotateKeysService(Guard guard, DataKeys keys, Rotations rotations, UnitOfWork unitOfWork, Ledger ledger) {
        this.guard = guard;
        this.keys = keys;
        this.rotations = rotations;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, KeyRotation> rotate(Command command) {
        var actor = command.actor();
        var deed = RotationDeeds.begun(actor);
        return ledger.unlessDone(
                        deed,
                        unitOfWork.run(() -> guard.tenantWide(actor, Permission.KEYS_MANAGE)
                                .flatMap(allowed -> rotations.begin(actor.tenant(), deed))))
                .flatMap(keys::rotation);
    }
}
