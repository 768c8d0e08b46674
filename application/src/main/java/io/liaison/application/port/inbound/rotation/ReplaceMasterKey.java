package io.liaison.application.port.inbound.rotation;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.rotation.MasterKeyUse;
import io.vavr.control.Either;

/** Seals the keys of all tenants under the master key, where they are still under the former one. */
@FunctionalInterface
public interface ReplaceMasterKey {

    /**
     * To be asked for when every node has both. Answers whether any tenant still needs the former one afterwards. Doing it
     * again changes nothing.
     *
     * @failure 20003 {@link PermissionMissing}: {@code keys.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, MasterKeyUse> replace(Command command);

    /** Who asks for it. */
    record Command(Actor actor) {}
}
