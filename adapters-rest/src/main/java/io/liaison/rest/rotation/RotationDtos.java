package io.liaison.rest.rotation;

import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.MasterKeyUse;

/** Rotations, and what a master key is used for, as clients read them. */
final class RotationDtos {
    private RotationDtos() {}

    static KeyRotationDto of(KeyRotation rotation) {
        return new KeyRotationDto(
                rotation.stage().key(),
                rotation.key().toString(),
                rotation.done(),
                rotation.left(),
                rotation.startedAt().getOrNull(),
                rotation.finishedAt().getOrNull());
    }

    static MasterKeyUseDto of(MasterKeyUse use) {
        return new MasterKeyUseDto(
                use.needsFormer(),
                use.current(),
                use.former().size(),
                use.unopened().size());
    }
}
