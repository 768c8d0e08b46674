package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.RotationStep;
import io.vavr.control.Either;

/**
 * Takes the next step of each rotation that is under way. For whoever lends the engine a thread: call it again at once, or
 * after some seconds, as it answers. It may be called on any number of nodes, and be cut off at any moment.
 */
@FunctionalInterface
public interface AdvanceKeyRotations {

    /**
     * A rotation that cannot go on keeps no other from it, and is told of when none has more to do at once.
     *
     * @failure 20060 {@link StorageUnavailable}
     * @failure 20062 {@link SecretUndecryptable}: the keys of a tenant do not open
     */
    @FailsWith({StorageUnavailable.class, SecretUndecryptable.class})
    Either<Failure, RotationStep> advance();
}
