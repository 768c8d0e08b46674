package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.KeyRotation;
import io.vavr.control.Either;

/** Begins to bring the secrets of the actor's tenant under a new key. */
@FunctionalInterface
public interface RotateKeys {

    /**
     * What is sealed from now on is under the new key; what was sealed before follows in the steps of
     * {@link AdvanceKeyRotations}, while it is read and renewed as ever. Where a rotation is under way, it is that one.
     *
     * @failure 20003 {@link PermissionMissing}: {@code keys.manage}
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the keys of the tenant do not open
     */
    @FailsWith({PermissionMissing.class, StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, KeyRotation> rotate(Command command);

    /** Whose tenant's keys. */
    record Command(Actor actor) {}
}
