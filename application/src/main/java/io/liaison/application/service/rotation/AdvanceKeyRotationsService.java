package io.liaison.application.service.rotation;

import io.liaison.application.port.inbound.rotation.AdvanceKeyRotations;
import io.liaison.application.port.outbound.DataKeys;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.RotationStep;
import io.vavr.control.Either;

final class AdvanceKeyRotationsService implements AdvanceKeyRotations {
    private final DataKeys keys;
    private final Rotations rotations;

    AdvanceKeyRotationsService(DataKeys keys, Rotations rotations) {
        this.keys = keys;
        this.rotations = rotations;
    }

    @Override
    public Either<Failure, RotationStep> advance() {
        return keys.unfinished()
                .flatMap(tenants -> tenants.map(rotations::advance)
                        .foldLeft(Either.right(RotationStep.NOTHING), AdvanceKeyRotationsService::together));
    }

    /** More to do at once comes before a failure, and a failure before everything else. */
    private static Either<Failure, RotationStep> together(
            Either<Failure, RotationStep> some, Either<Failure, RotationStep> other) {
        if (some.contains(RotationStep.AGAIN) || other.contains(RotationStep.AGAIN)) {
            return Either.right(RotationStep.AGAIN);
        }
        return some.flatMap(one -> other.map(one::and));
    }
}
