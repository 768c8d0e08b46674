package io.liaison.application.port.inbound.principal;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.NotFound.KeyNotFound;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;

/** Withdraws an API key. */
@FunctionalInterface
public interface RevokeKey {

    /**
     * Everybody may withdraw its own. Adapters that remember whom they have let in have to forget it now.
     *
     * @failure 1002 {@link PrincipalNotFound}: nobody of that id, or the actor may not look; {@link KeyNotFound}
     * @failure 20003 {@link PermissionMissing}: {@code principals.manage}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PrincipalNotFound.class, KeyNotFound.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, ApiKeyId> revoke(Command command);

    /** Who withdraws which key of whom. */
    record Command(Actor actor, PrincipalId holder, ApiKeyId key) {}
}
