package io.liaison.application.port.inbound.audit;

import io.liaison.application.port.FailsWith;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Finds out whether the audit of the actor's tenant is as it was written. */
@FunctionalInterface
public interface VerifyAudit {

    /**
     * Reads every entry, and tells the first that was changed or is missing. Takes a while where there are many: about a
     * second for each hundred thousand.
     *
     * @failure 20003 {@link PermissionMissing}: {@code audit.view}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, ChainCheck> verify(Query query);

    /** {@code anchor} is an end that was noted earlier, and kept where nobody who can write the audit can write. */
    record Query(Actor actor, Option<ChainHead> anchor) {}
}
