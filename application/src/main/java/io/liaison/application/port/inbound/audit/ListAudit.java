package io.liaison.application.port.inbound.audit;

import io.liaison.application.port.AuditFilter;
import io.liaison.application.port.FailsWith;
import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.PermissionMissing;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.control.Either;

/** Lists what was done in the actor's tenant, and what was refused. */
@FunctionalInterface
public interface ListAudit {

    /**
     * One page, in the order in which it was written.
     *
     * @failure 1009 {@link InvalidArgument}: the cursor is not one of ours
     * @failure 20003 {@link PermissionMissing}: {@code audit.view}
     * @failure 20060 {@link StorageUnavailable}
     */
    @FailsWith({InvalidArgument.class, PermissionMissing.class, StorageUnavailable.class})
    Either<Failure, Page<AuditView>> list(Query query);

    /** What is wanted; descending begins with the latest. */
    record Query(Actor actor, AuditFilter filter, boolean descending, PageRequest page) {}
}
