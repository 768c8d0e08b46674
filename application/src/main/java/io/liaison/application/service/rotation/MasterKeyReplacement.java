package io.liaison.application.service.rotation;

import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.MasterKeyUse;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;

/** Takes tenant after tenant away from the former master key, each in a unit of its own. */
final class MasterKeyReplacement {
    private final DataKeys keys;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    MasterKeyReplacement(DataKeys keys, UnitOfWork unitOfWork, Ledger ledger) {
        this.keys = keys;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    Either<Failure, MasterKeyUse> carryOut() {
        return keys.masterKeyUse()
                .flatMap(use -> Either.traverseRight(use.former(), this::move))
                .flatMap(moved -> keys.masterKeyUse());
    }

    private Either<Failure, TenantId> move(TenantId tenant) {
        return unitOfWork.run(() -> keys.underMasterKey(tenant)
                .flatMap(moved -> moved
                        ? ledger.done(RotationDeeds.underNewMasterKey(tenant)).map(written -> tenant)
                        : Either.right(tenant)));
    }
}
