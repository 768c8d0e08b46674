package io.liaison.application.service.rotation;

import io.liaison.application.port.outbound.DataKeys;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.RotationStep;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Rotations from their beginning to their end, each of which is written into the audit together with what it does. */
final class Rotations {
    private static final String KEY = "key";
    private final DataKeys keys;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final InstantSource clock;

    Rotations(DataKeys keys, UnitOfWork unitOfWork, Ledger ledger, InstantSource clock) {
        this.keys = keys;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Belongs in a unit of work. Whoever joins a rotation has done nothing that would be to tell of. */
    Either<Failure, TenantId> begin(TenantId tenant, Deed deed) {
        return keys.begin(tenant, clock.instant())
                .flatMap(begun -> begun.fold(
                        () -> Either.right(tenant),
                        key -> ledger.done(deed.with(KEY, key.toString())).map(written -> tenant)));
    }

    Either<Failure, RotationStep> advance(TenantId tenant) {
        return unitOfWork.run(() -> keys.advance(tenant, clock.instant())
                .flatMap(step -> step == RotationStep.FINISHED ? finished(tenant) : Either.right(step)));
    }

    private Either<Failure, RotationStep> finished(TenantId tenant) {
        return keys.rotation(tenant)
                .map(KeyRotation::key)
                .flatMap(key -> ledger.done(RotationDeeds.finished(tenant).with(KEY, key.toString())))
                .map(written -> RotationStep.FINISHED);
    }
}
